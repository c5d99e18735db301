package care.alliance.gateway.page.profile;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.profile.EditViews.Known;
import care.alliance.gateway.page.therapist.Profiles;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The pages of a profile from the inside, the same for the therapist and for a manager. */
@Component
class ProfilePages {

    private final Drafts drafts;
    private final Therapists therapists;
    private final EditViews views;
    private final Profiles profiles;
    private final History history;
    private final Wrongs wrongs;
    private final Words words;

    ProfilePages(
            Drafts drafts,
            Therapists therapists,
            EditViews views,
            Profiles profiles,
            History history,
            Wrongs wrongs,
            Words words) {
        this.drafts = drafts;
        this.therapists = therapists;
        this.views = views;
        this.profiles = profiles;
        this.history = history;
        this.wrongs = wrongs;
        this.words = words;
    }

    /** The form as the profile stands. */
    Mono<Rendering> open(Place place, Draft draft, @Nullable String cursor) {
        return form(place, draft, Typed.of(draft), Trouble.NONE, cursor);
    }

    /** The form with what was typed. */
    Mono<Rendering> again(Place place, Draft draft, Typed typed) {
        return form(place, draft, typed, Trouble.NONE, null);
    }

    Mono<Rendering> save(Place place, Draft draft, Typed typed, WebSession web) {
        Body body = Body.of(typed, draft, wrongs);
        if (!body.problems().isEmpty()) {
            return wrong(place, draft, typed, body.problems());
        }
        return Answer.of(drafts.save(draft.id(), typed.version(), body.edit())).flatMap(answer -> switch (answer) {
            case Answer.Given<Draft> _ -> Mono.just(back(place, web, "edit.saved"));
            case Answer.Refused<Draft>(ServiceProblem problem)
            when problem.is("stale-version") -> stale(place, draft, typed, problem);
            case Answer.Refused<Draft>(ServiceProblem problem) -> wrong(place, draft, typed, wrongs.of(problem));
        });
    }

    /** The public page with what was typed; nothing is stored. */
    Mono<Rendering> preview(Place place, Draft draft, Typed typed) {
        Body body = Body.of(typed, draft, wrongs);
        if (!body.problems().isEmpty()) {
            return wrong(place, draft, typed, body.problems());
        }
        return Answer.of(drafts.preview(draft.id(), body.edit())).flatMap(answer -> switch (answer) {
            case Answer.Given<Therapist>(Therapist would) ->
                orNone(therapists.conditions())
                        .map(conditions -> Rendering.view("profile/preview")
                                .modelAttribute("t", profiles.of(would, conditions.orElse(List.of())))
                                .modelAttribute("fields", typed.fields())
                                .modelAttribute("place", place)
                                .modelAttribute("area", place.area())
                                .build());
            case Answer.Refused<Therapist>(ServiceProblem problem) -> wrong(place, draft, typed, wrongs.of(problem));
        });
    }

    Mono<Rendering> confirm(Place place, Draft draft, WebSession web) {
        return drafts.confirm(draft.id()).map(now -> back(place, web, "edit.confirmed"));
    }

    private Mono<Rendering> wrong(Place place, Draft draft, Typed typed, List<FormProblem> problems) {
        return form(place, draft, typed, new Trouble(HttpStatus.BAD_REQUEST, problems, Map.of(), false), null);
    }

    /** What was typed stays, on top of the newest version: saving again then means it. */
    private Mono<Rendering> stale(Place place, Draft draft, Typed typed, ServiceProblem problem) {
        Map<?, ?> changed = problem.extras().get("changed") instanceof Map<?, ?> fields ? fields : Map.of();
        Object version = problem.extra("version").orElse(draft.version());
        return form(
                place, draft, typed.onTopOf(version), new Trouble(problem.status(), List.of(), changed, true), null);
    }

    private Mono<Rendering> form(Place place, Draft draft, Typed typed, Trouble trouble, @Nullable String cursor) {
        Mono<Known> known = Mono.zip(therapists.conditions(), therapists.therapies(), therapists.clinicNames())
                .map(all -> new Known(all.getT1(), all.getT2(), all.getT3()));
        return Mono.zip(known, orNone(drafts.changes(draft.id(), cursor)))
                .map(both -> Rendering.view("profile/edit")
                        .status(trouble.status())
                        .modelAttribute("d", draft)
                        .modelAttribute("status", words.say("edit.status." + draft.visibility()))
                        .modelAttribute(
                                "confirmed",
                                words.say(
                                        "edit.confirmed.on",
                                        words.date(draft.confirmedOn()),
                                        words.date(draft.hiddenFrom())))
                        .modelAttribute("f", views.of(typed, draft, both.getT1()))
                        .modelAttribute("problems", trouble.problems())
                        .modelAttribute("wrong", FormProblem.fields(trouble.problems()))
                        .modelAttribute("stale", trouble.stale())
                        .modelAttribute("changed", history.now(trouble.changed(), both.getT1()))
                        .modelAttribute("place", place)
                        .modelAttribute("area", place.area())
                        .modelAttribute("history", both.getT2().isPresent())
                        .modelAttribute(
                                "past",
                                both.getT2()
                                        .map(changes -> history.of(changes.items(), both.getT1()))
                                        .orElse(List.of()))
                        .modelAttribute(
                                "older",
                                both.getT2()
                                        .map(changes -> older(place, changes.next()))
                                        .orElse(""))
                        .build());
    }

    private static String older(Place place, @Nullable String next) {
        return next == null
                ? ""
                : Urls.to(place.href()).with("changes", next).at("history").toString();
    }

    private Rendering back(Place place, WebSession web, String message) {
        Flash.done(words.say(message)).keepIn(web);
        return Rendering.redirectTo(place.href()).status(HttpStatus.SEE_OTHER).build();
    }

    /**
     * Where the form is.
     *
     * @param area what the masthead marks
     * @param own whether it is the reader's own profile
     */
    record Place(String href, String area, boolean own) {}

    private record Trouble(HttpStatusCode status, List<FormProblem> problems, Map<?, ?> changed, boolean stale) {
        static final Trouble NONE = new Trouble(HttpStatus.OK, List.of(), Map.of(), false);
    }
}
