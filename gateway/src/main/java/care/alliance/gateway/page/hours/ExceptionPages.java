package care.alliance.gateway.page.hours;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.hours.ExceptionReader.Reading;
import care.alliance.gateway.part.NotFound;
import care.alliance.gateway.part.PartIsDown;
import care.alliance.gateway.part.ServiceProblem;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of what interrupts a therapist's week, the same for the therapist and for a manager. */
@Component
class ExceptionPages {

    private final Availability availability;
    private final ExceptionReader reader;
    private final ExceptionViews views;
    private final HoursLayout layout;
    private final HoursWrongs wrongs;
    private final Words words;

    ExceptionPages(
            Availability availability,
            ExceptionReader reader,
            ExceptionViews views,
            HoursLayout layout,
            HoursWrongs wrongs,
            Words words) {
        this.availability = availability;
        this.reader = reader;
        this.views = views;
        this.layout = layout;
        this.wrongs = wrongs;
        this.words = words;
    }

    /** What is there already, and the zone in which its days are meant. */
    private record Known(ZoneId zone, List<WeekException> ahead) {}

    Mono<Rendering> open(Whose whose, @Nullable String kind) {
        return known(whose)
                .map(known -> page(whose, ExceptionForm.of(kind), Optional.of(known), HttpStatus.OK, List.of()));
    }

    Mono<Rendering> add(Whose whose, ExceptionForm form, WebSession web) {
        return orNone(known(whose))
                .flatMap(known -> known.map(there -> add(whose, form, there, web))
                        .orElseGet(() -> Mono.just(down(whose, form, Optional.empty()))));
    }

    private Mono<Rendering> add(Whose whose, ExceptionForm form, Known known, WebSession web) {
        return switch (reader.read(form, known.zone(), whose.places(), known.ahead())) {
            case Reading.Faulty(List<FormProblem> problems) ->
                Mono.just(page(whose, form, Optional.of(known), HttpStatus.BAD_REQUEST, problems));
            case Reading.Sound(WeekException wanted)
            when known.ahead().stream().anyMatch(wanted::isSame) -> Mono.just(added(whose, wanted, known.zone(), web));
            case Reading.Sound(WeekException wanted) ->
                Answer.of(availability.add(whose.id(), wanted, form.key()))
                        .map(answer -> switch (answer) {
                            case Answer.Given<WeekException> _ -> added(whose, wanted, known.zone(), web);
                            case Answer.Refused<WeekException>(ServiceProblem problem) ->
                                page(
                                        whose,
                                        form.afresh(),
                                        Optional.of(known),
                                        problem.status(),
                                        refusal(problem, form));
                        })
                        .onErrorResume(PartIsDown.class, down -> Mono.just(down(whose, form, Optional.of(known))));
        };
    }

    Mono<Rendering> remove(Whose whose, UUID id, WebSession web) {
        return known(whose).flatMap(known -> {
            String gone = known.ahead().stream()
                    .filter(one -> id.equals(one.id()))
                    .map(one -> words.say("exception.removed", views.title(one, known.zone())))
                    .findFirst()
                    .orElseGet(() -> words.say("exception.gone"));
            return availability
                    .remove(whose.id(), id)
                    .thenReturn(gone)
                    .onErrorReturn(NotFound.class, words.say("exception.gone"))
                    .map(said -> back(whose, said, web));
        });
    }

    private Mono<Known> known(Whose whose) {
        return Mono.zip(availability.week(whose.id()), availability.exceptions(whose.id()))
                .map(both -> new Known(both.getT1().plan().zone(), both.getT2()));
    }

    private Rendering added(Whose whose, WeekException added, ZoneId zone, WebSession web) {
        return back(whose, words.say("exception.added", views.title(added, zone)), web);
    }

    private static Rendering back(Whose whose, String said, WebSession web) {
        Flash.done(said).keepIn(web);
        return Rendering.redirectTo(whose.exceptionsHref())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private List<FormProblem> refusal(ServiceProblem problem, ExceptionForm form) {
        return switch (problem.code()) {
            case "too-many-exceptions" -> List.of(new FormProblem(null, words.say("exception.wrong.many")));
            case "idempotency-key-reused" -> List.of(new FormProblem(null, words.say("exception.wrong.before")));
            default -> wrongs.of(problem, reader.rows(form));
        };
    }

    /** The key stays: if it was kept all the same, sending it again changes nothing. */
    private Rendering down(Whose whose, ExceptionForm form, Optional<Known> known) {
        return page(whose, form, known, HttpStatus.SERVICE_UNAVAILABLE, List.of(wrongs.down()));
    }

    private Rendering page(
            Whose whose, ExceptionForm form, Optional<Known> known, HttpStatusCode status, List<FormProblem> problems) {
        return Rendering.view("hours/exceptions")
                .status(status)
                .modelAttribute("w", whose)
                .modelAttribute("area", whose.area())
                .modelAttribute("known", known.isPresent())
                .modelAttribute(
                        "ahead",
                        known.map(there -> there.ahead().stream()
                                        .map(one -> views.line(one, there.zone(), whose))
                                        .toList())
                                .orElse(List.of()))
                .modelAttribute(
                        "zone",
                        known.map(there -> words.zoneOfTimes(there.zone())).orElse(""))
                .modelAttribute(
                        "today",
                        known.map(there -> words.today(there.zone()).toString()).orElse(""))
                .modelAttribute("kinds", kinds(whose, form))
                .modelAttribute("form", form)
                .modelAttribute(
                        "lines",
                        layout.lines(
                                ExceptionForm.ROW, words.say("exception.hours"), null, form.rows(), whose.places()))
                .modelAttribute("zones", Zones.names())
                .modelAttribute("problems", problems)
                .modelAttribute("wrong", FormProblem.fields(problems))
                .build();
    }

    private List<Link> kinds(Whose whose, ExceptionForm form) {
        return ExceptionForm.KINDS.stream()
                .map(kind -> new Link(
                        whose.addHref(kind),
                        words.say("exception." + kind),
                        words.say("exception.note." + kind),
                        form.is(kind)))
                .toList();
    }
}
