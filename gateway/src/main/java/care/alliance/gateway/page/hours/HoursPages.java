package care.alliance.gateway.page.hours;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.hours.Availability.Week;
import care.alliance.gateway.page.hours.WeekReader.Reading;
import care.alliance.gateway.part.PartIsDown;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of a therapist's week, the same for the therapist and for a manager. */
@Component
class HoursPages {

    private final Availability availability;
    private final WeekReader reader;
    private final HoursLayout layout;
    private final WeekPictures pictures;
    private final WeekDifference difference;
    private final HoursWords says;
    private final Seen seen;
    private final HoursWrongs wrongs;
    private final Words words;

    HoursPages(
            Availability availability,
            WeekReader reader,
            HoursLayout layout,
            WeekPictures pictures,
            WeekDifference difference,
            HoursWords says,
            Seen seen,
            HoursWrongs wrongs,
            Words words) {
        this.availability = availability;
        this.reader = reader;
        this.layout = layout;
        this.pictures = pictures;
        this.difference = difference;
        this.says = says;
        this.seen = seen;
        this.wrongs = wrongs;
        this.words = words;
    }

    Mono<Rendering> open(Whose whose) {
        return availability
                .week(whose.id())
                .map(week -> page(
                        whose, WeekForm.of(week, seen.write(week.plan())), Optional.of(week.plan()), Trouble.NONE));
    }

    Mono<Rendering> save(Whose whose, WeekForm form, WebSession web) {
        return switch (reader.read(form, whose.places())) {
            case Reading.Faulty(List<FormProblem> problems) ->
                again(whose, form, Trouble.of(HttpStatus.BAD_REQUEST, problems));
            case Reading.Sound sound ->
                send(whose, form, sound, web)
                        .onErrorResume(
                                PartIsDown.class,
                                down -> again(
                                        whose,
                                        form,
                                        Trouble.of(HttpStatus.SERVICE_UNAVAILABLE, List.of(wrongs.down()))));
        };
    }

    private Mono<Rendering> send(Whose whose, WeekForm form, Reading.Sound sound, WebSession web) {
        return Answer.of(availability.save(whose.id(), form.version(), sound.plan()))
                .flatMap(answer -> switch (answer) {
                    case Answer.Given<Week> _ -> Mono.just(done(whose, form, sound.plan(), web));
                    case Answer.Refused<Week>(ServiceProblem problem)
                    when problem.is("stale-version") -> stale(whose, form, sound.plan(), problem, web);
                    case Answer.Refused<Week>(ServiceProblem problem) ->
                        again(whose, form, Trouble.of(problem.status(), wrongs.of(problem, sound.rows())));
                });
    }

    /** What was typed stays, on top of the newest version: saving again then means it. */
    private Mono<Rendering> stale(
            Whose whose, WeekForm form, WeeklyPlan typed, ServiceProblem problem, WebSession web) {
        return availability.week(whose.id()).map(now -> {
            if (WeekDifference.same(typed, now.plan())) {
                return done(whose, form, typed, web);
            }
            List<WeekDifference.Line> meanwhile = seen.read(form.seen())
                    .map(then -> difference.between(then, now.plan(), whose.places()))
                    .orElse(List.of());
            return page(
                    whose,
                    form.over(now.version(), seen.write(now.plan())),
                    Optional.of(now.plan()),
                    new Trouble(problem.status(), List.of(), meanwhile, true));
        });
    }

    private Rendering done(Whose whose, WeekForm form, WeeklyPlan saved, WebSession web) {
        List<WeeklyPlan.Row> before =
                seen.read(form.seen()).map(WeeklyPlan::weekly).orElse(List.of());
        Stream<String> overnight = saved.weekly().stream()
                .filter(row -> row.hours().endsNextDay() && !before.contains(row))
                .map(says::overnight);
        Flash.done(Stream.concat(Stream.of(words.say("hours.saved")), overnight).collect(Collectors.joining(" ")))
                .keepIn(web);
        return Rendering.redirectTo(whose.weekHref())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> again(Whose whose, WeekForm form, Trouble trouble) {
        return orNone(availability.week(whose.id())).map(week -> page(whose, form, week.map(Week::plan), trouble));
    }

    /** @param now the week as it stands; empty where nobody can tell */
    private Rendering page(Whose whose, WeekForm form, Optional<WeeklyPlan> now, Trouble trouble) {
        return Rendering.view("hours/week")
                .status(trouble.status())
                .modelAttribute("w", whose)
                .modelAttribute("area", whose.area())
                .modelAttribute("f", layout.of(form, whose.places()))
                .modelAttribute(
                        "picture",
                        now.map(plan -> pictures.of(plan, whose.places())).orElse(WeekPicture.NONE))
                .modelAttribute(
                        "zone", now.map(plan -> words.zoneOfTimes(plan.zone())).orElse(""))
                .modelAttribute("problems", trouble.problems())
                .modelAttribute("wrong", FormProblem.fields(trouble.problems()))
                .modelAttribute("meanwhile", trouble.meanwhile())
                .modelAttribute("stale", trouble.stale())
                .build();
    }

    /** Why a form was not saved. */
    private record Trouble(
            HttpStatusCode status, List<FormProblem> problems, List<WeekDifference.Line> meanwhile, boolean stale) {

        static final Trouble NONE = of(HttpStatus.OK, List.of());

        static Trouble of(HttpStatusCode status, List<FormProblem> problems) {
            return new Trouble(status, problems, List.of(), false);
        }
    }
}
