package care.alliance.gateway.page.calendar;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.calendar.Feeds.Owner;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page with a therapist's feed and their calendars elsewhere. */
@Component
class TherapistPage {

    static final String PAGE = "/profile/calendars";
    static final int MOST = 5;

    private final FeedPages feeds;
    private final BusyCalendars calendars;
    private final CalendarLines lines;

    TherapistPage(FeedPages feeds, BusyCalendars calendars, CalendarLines lines) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.lines = lines;
    }

    /** @param form as it was typed, where something was wrong with it */
    Mono<Rendering> of(
            UUID therapist, AddressForm form, List<FormProblem> problems, HttpStatusCode status, WebSession web) {
        return Mono.zip(feeds.view("therapist", Owner.therapist(therapist), PAGE, null, web), calendars.of(therapist))
                .map(both -> Rendering.view("calendar/therapist")
                        .status(status)
                        .modelAttribute("feed", both.getT1())
                        .modelAttribute(
                                "calendars",
                                both.getT2().items().stream()
                                        .map(one -> lines.of(one, both.getT2().zone()))
                                        .toList())
                        .modelAttribute("full", both.getT2().items().size() >= MOST)
                        .modelAttribute("most", MOST)
                        .modelAttribute("form", form)
                        .modelAttribute("key", form.keyOrNew())
                        .modelAttribute("token", UploadToken.of(web))
                        .modelAttribute("problems", problems)
                        .modelAttribute("wrong", FormProblem.fields(problems))
                        .build());
    }
}
