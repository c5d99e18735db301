package care.alliance.gateway.page.calendar;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.calendar.BusyCalendars.BusyCalendar;
import care.alliance.gateway.page.calendar.Feeds.Owner;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A therapist's own calendars: their sessions in a calendar elsewhere, and calendars elsewhere that keep them busy. */
@Controller
class TherapistCalendarsController {

    private static final String PAGE = TherapistPage.PAGE;
    private static final String ONE = PAGE + "/" + Urls.ID;

    private final OwnTherapist own;
    private final FeedPages feeds;
    private final BusyCalendars calendars;
    private final TherapistPage page;
    private final CalendarLines lines;
    private final Words words;

    TherapistCalendarsController(
            OwnTherapist own,
            FeedPages feeds,
            BusyCalendars calendars,
            TherapistPage page,
            CalendarLines lines,
            Words words) {
        this.own = own;
        this.feeds = feeds;
        this.calendars = calendars;
        this.page = page;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> open(WebSession web) {
        return mine(therapist -> page.of(therapist, AddressForm.empty(), List.of(), HttpStatus.OK, web));
    }

    @PostMapping(PAGE + "/address")
    Mono<Rendering> renew(WebSession web) {
        return mine(therapist -> feeds.renew(Owner.therapist(therapist), PAGE, web));
    }

    @PostMapping(PAGE + "/stop")
    Mono<Rendering> stop(WebSession web) {
        return mine(therapist -> feeds.stop(Owner.therapist(therapist), PAGE, web));
    }

    @PostMapping(PAGE)
    Mono<Rendering> add(@ModelAttribute("form") AddressForm form, WebSession web) {
        return mine(therapist -> {
            List<FormProblem> problems = form.problems(words);
            return problems.isEmpty()
                    ? Answer.of(calendars.add(therapist, form.typedName(), form.typedAddress(), form.keyOrNew()))
                            .flatMap(answer -> added(therapist, answer, form, "address", web))
                    : page.of(therapist, form, problems, HttpStatus.BAD_REQUEST, web);
        });
    }

    @PostMapping(path = PAGE + "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> upload(@RequestBody Flux<PartEvent> form, WebSession web) {
        return mine(therapist -> UploadedFile.of(form, UploadToken.of(web))
                .flatMap(file -> sound(
                        therapist,
                        file,
                        "file",
                        web,
                        () -> Answer.of(calendars.upload(
                                        therapist,
                                        file.name(),
                                        file.text(),
                                        UUID.randomUUID().toString()))
                                .flatMap(answer -> added(therapist, answer, AddressForm.empty(), "file", web)))));
    }

    @PostMapping(path = ONE + "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> replace(@PathVariable UUID id, @RequestBody Flux<PartEvent> form, WebSession web) {
        String field = "file-" + id;
        return mine(therapist -> UploadedFile.of(form, UploadToken.of(web))
                .flatMap(file -> sound(
                        therapist,
                        file,
                        field,
                        web,
                        () -> Answer.of(calendars.replace(therapist, id, file.text()))
                                .flatMap(answer -> added(therapist, answer, AddressForm.empty(), field, web))
                                .onErrorResume(NotFound.class, _ -> Mono.just(gone(web))))));
    }

    @PostMapping(ONE + "/refresh")
    Mono<Rendering> refresh(@PathVariable UUID id, WebSession web) {
        return mine(therapist -> calendars
                .refresh(therapist, id)
                .map(calendar -> {
                    said(calendar).keepIn(web);
                    return back();
                })
                .onErrorResume(NotFound.class, _ -> Mono.just(gone(web))));
    }

    @PostMapping(ONE + "/remove")
    Mono<Rendering> remove(@PathVariable UUID id, WebSession web) {
        return mine(therapist -> calendars.remove(therapist, id).then(Mono.fromSupplier(() -> {
            Flash.done(words.say("calendars.removed")).keepIn(web);
            return back();
        })));
    }

    /** A form from elsewhere is refused; one without a file, or with too much, is told so. */
    private Mono<Rendering> sound(
            UUID therapist, UploadedFile file, String field, WebSession web, Supplier<Mono<Rendering>> sound) {
        if (!file.ours()) {
            return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
        if (file.tooLarge()) {
            return wrong(therapist, field, lines.why("calendar-too-large"), HttpStatus.CONTENT_TOO_LARGE, web);
        }
        return file.isEmpty()
                ? wrong(therapist, field, words.say("calendars.wrong.file"), HttpStatus.BAD_REQUEST, web)
                : sound.get();
    }

    private Mono<Rendering> wrong(UUID therapist, String field, String text, HttpStatusCode status, WebSession web) {
        return page.of(therapist, AddressForm.empty(), List.of(new FormProblem(field, text)), status, web);
    }

    private Mono<Rendering> added(
            UUID therapist, Answer<BusyCalendar> answer, AddressForm form, String field, WebSession web) {
        return switch (answer) {
            case Answer.Given<BusyCalendar>(BusyCalendar calendar) -> {
                said(calendar).keepIn(web);
                yield Mono.just(back());
            }
            case Answer.Refused<BusyCalendar>(ServiceProblem problem) ->
                page.of(therapist, form.afresh(), List.of(refusal(problem, field)), problem.status(), web);
        };
    }

    private FormProblem refusal(ServiceProblem problem, String field) {
        return problem.is("validation-failed")
                ? new FormProblem(
                        problem.fields().contains("name") ? "name" : "address", words.say("calendars.wrong.address"))
                : new FormProblem(field, lines.why(problem.code()));
    }

    private Flash said(BusyCalendar calendar) {
        return calendar.fault() == null
                ? Flash.done(words.say("calendars.done", calendar.ahead()))
                : Flash.warning(words.say("calendars.failed", lines.why(calendar.fault())));
    }

    private Rendering gone(WebSession web) {
        Flash.warning(words.say("calendars.gone")).keepIn(web);
        return back();
    }

    private static Rendering back() {
        return Rendering.redirectTo(PAGE).status(HttpStatus.SEE_OTHER).build();
    }

    private Mono<Rendering> mine(Function<UUID, Mono<Rendering>> page) {
        return own.id()
                .flatMap(page)
                .onErrorResume(
                        NotFound.class,
                        none -> Mono.just(Rendering.view("profile/none")
                                .status(HttpStatus.NOT_FOUND)
                                .build()));
    }
}
