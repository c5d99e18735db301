package care.alliance.gateway.page.calendar;

import care.alliance.gateway.page.calendar.Feeds.Owner;
import care.alliance.gateway.security.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A patient's sessions in a calendar of their own. */
@Controller
class PatientCalendarController {

    private static final String PAGE = "/sessions/calendar";

    private final FeedPages feeds;

    PatientCalendarController(FeedPages feeds) {
        this.feeds = feeds;
    }

    @GetMapping(PAGE)
    Mono<Rendering> page(Visitor visitor, WebSession web) {
        check(visitor);
        return feeds.view("patient", Owner.ME, PAGE, null, web)
                .map(feed -> Rendering.view("calendar/patient")
                        .modelAttribute("feed", feed)
                        .build());
    }

    @PostMapping(PAGE + "/address")
    Mono<Rendering> renew(Visitor visitor, WebSession web) {
        check(visitor);
        return feeds.renew(Owner.ME, PAGE, web);
    }

    @PostMapping(PAGE + "/stop")
    Mono<Rendering> stop(Visitor visitor, WebSession web) {
        check(visitor);
        return feeds.stop(Owner.ME, PAGE, web);
    }

    /** Therapists have a page of their own. */
    private static void check(Visitor visitor) {
        if (!visitor.has("patient")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
