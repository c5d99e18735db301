package care.alliance.gateway.page.waitlist;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** What a patient waits for: the list, a new wish, and an end to waiting. */
@Controller
class WaitlistController {

    private final Waitlist waitlist;
    private final Wishes wishes;
    private final Therapists therapists;
    private final Words words;

    WaitlistController(Waitlist waitlist, Wishes wishes, Therapists therapists, Words words) {
        this.waitlist = waitlist;
        this.wishes = wishes;
        this.therapists = therapists;
        this.words = words;
    }

    /**
     * An entry, ready to be shown.
     *
     * @param look the colour of its state
     * @param offerHref where the free time can be taken
     */
    record View(
            String who,
            String what,
            String state,
            String look,
            @Nullable String offerHref,
            @Nullable String leaveHref) {}

    @GetMapping("/waitlist")
    Mono<Rendering> list() {
        return waitlist.own()
                .flatMap(entries -> Mono.zip(
                        orNone(therapists.names(entries.stream()
                                .map(Entry::therapistId)
                                .filter(Objects::nonNull)
                                .toList())),
                        orNone(therapists.clinicNames()),
                        (people, clinics) -> Rendering.view("waitlist/list")
                                .modelAttribute(
                                        "entries",
                                        entries.stream()
                                                .map(entry ->
                                                        view(entry, people.orElse(Map.of()), clinics.orElse(Map.of())))
                                                .toList())
                                .build()));
    }

    @GetMapping("/waitlist/new")
    Mono<Rendering> begin(@ModelAttribute WaitlistForm form) {
        WaitlistForm fresh = form.formats().isEmpty()
                ? new WaitlistForm(
                        form.therapist(), form.clinic(), List.of("VIDEO"), List.of(), null, null, form.until())
                : form;
        return form(fresh, HttpStatus.OK, List.of());
    }

    @PostMapping("/waitlist")
    Mono<Rendering> enter(@ModelAttribute WaitlistForm form, WebSession web) {
        List<FormProblem> problems = wishes.problems(form);
        if (!problems.isEmpty()) {
            return form(form, HttpStatus.BAD_REQUEST, problems);
        }
        return Answer.of(waitlist.enter(form.body())).flatMap(answer -> switch (answer) {
            case Answer.Given<Entry> _ -> Mono.just(list(web, Flash.done(words.say("waitlist.done"))));
            case Answer.Refused<Entry>(ServiceProblem problem) ->
                form(form, problem.status(), List.of(wishes.refused(problem)));
        });
    }

    @PostMapping("/waitlist/" + Urls.ID + "/leave")
    Mono<Rendering> leave(@PathVariable UUID id, WebSession web) {
        return Answer.of(waitlist.leave(id)).map(answer -> switch (answer) {
            case Answer.Given<Entry> _ -> list(web, Flash.done(words.say("waitlist.left")));
            case Answer.Refused<Entry> _ -> list(web, Flash.warning(words.say("waitlist.left.not")));
        });
    }

    private Mono<Rendering> form(WaitlistForm form, HttpStatusCode status, List<FormProblem> problems) {
        UUID therapist = form.therapistId();
        Mono<Map<UUID, String>> people = therapist == null ? Mono.just(Map.of()) : therapists.names(List.of(therapist));
        return Mono.zip(orNone(people), orNone(therapists.clinicNames()), (names, clinics) -> {
            Rendering.Builder<?> page = wishes.on(Rendering.view("waitlist/new"), form, problems)
                    .status(status)
                    .modelAttribute("clinics", therapist == null ? clinics.orElse(Map.of()) : Map.of());
            String name = therapist == null
                    ? null
                    : names.map(found -> found.get(therapist)).orElse(null);
            return (name == null ? page : page.modelAttribute("therapist", name)).build();
        });
    }

    private View view(Entry entry, Map<UUID, String> people, Map<UUID, String> clinics) {
        boolean offered = entry.isOffered();
        boolean open = offered || entry.state().equals("WAITING");
        String clinic = clinics.getOrDefault(entry.clinicId(), words.say("session.clinic"));
        return new View(
                entry.therapistId() == null
                        ? clinic
                        : people.getOrDefault(entry.therapistId(), words.say("session.therapist.unknown")),
                wishes.what(entry),
                entry.state(),
                open ? "requested" : entry.state().equals("BOOKED") ? "confirmed" : "closed",
                offered && entry.appointmentId() != null ? "/sessions/" + entry.appointmentId() : null,
                open ? "/waitlist/" + entry.id() + "/leave" : null);
    }

    private static Rendering list(WebSession web, Flash flash) {
        flash.keepIn(web);
        return Rendering.redirectTo("/waitlist").status(HttpStatus.SEE_OTHER).build();
    }
}
