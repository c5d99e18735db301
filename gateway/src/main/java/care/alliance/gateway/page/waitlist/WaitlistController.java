package care.alliance.gateway.page.waitlist;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.Flash;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** What a patient waits for: the list, a new wish, and an end to waiting. */
@Controller
class WaitlistController {

    private static final String ALL = "/api/booking/waitlist";
    private static final List<String> FORMATS = List.of("VIDEO", "IN_PERSON", "PHONE");
    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final ZoneId HOME = ZoneId.of("Europe/London");

    private final WebClient booking;
    private final Therapists therapists;
    private final Words words;

    WaitlistController(PartClients parts, Therapists therapists, Words words) {
        this.booking = parts.booking();
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
        return booking.get()
                .uri(ALL)
                .retrieve()
                .bodyToMono(Entry.Many.class)
                .map(Entry.Many::items)
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
        List<FormProblem> problems = problems(form);
        if (!problems.isEmpty()) {
            return form(form, HttpStatus.BAD_REQUEST, problems);
        }
        Mono<Entry> entered =
                booking.post().uri(ALL).bodyValue(form.body()).retrieve().bodyToMono(Entry.class);
        return Answer.of(entered).flatMap(answer -> switch (answer) {
            case Answer.Given<Entry> _ -> Mono.just(list(web, Flash.done(words.say("waitlist.done"))));
            case Answer.Refused<Entry>(ServiceProblem problem) ->
                form(form, problem.status(), List.of(refused(problem)));
        });
    }

    @PostMapping("/waitlist/" + Urls.ID + "/leave")
    Mono<Rendering> leave(@PathVariable UUID id, WebSession web) {
        Mono<Entry> left =
                booking.post().uri(ALL + "/{id}/leave", id).retrieve().bodyToMono(Entry.class);
        return Answer.of(left).map(answer -> switch (answer) {
            case Answer.Given<Entry> _ -> list(web, Flash.done(words.say("waitlist.left")));
            case Answer.Refused<Entry> _ -> list(web, Flash.warning(words.say("waitlist.left.not")));
        });
    }

    private List<FormProblem> problems(WaitlistForm form) {
        List<FormProblem> problems = new ArrayList<>();
        if (form.therapistId() == null && form.clinicId() == null) {
            problems.add(new FormProblem("clinic", words.say("waitlist.wrong.clinic")));
        }
        if (form.formats().isEmpty()) {
            problems.add(new FormProblem("formats", words.say("waitlist.wrong.formats")));
        }
        if (form.isTurnedRound()) {
            problems.add(new FormProblem("from", words.say("waitlist.wrong.times")));
        }
        return problems;
    }

    private FormProblem refused(ServiceProblem problem) {
        if (problem.fields().contains("until")) {
            return new FormProblem("until", words.say("waitlist.wrong.until"));
        }
        return switch (problem.code()) {
            case "waitlist-limit" -> new FormProblem(null, words.say("waitlist.wrong.limit"));
            case "details-missing" -> new FormProblem(null, words.say("book.wrong.details"));
            default -> new FormProblem(null, words.say("waitlist.wrong"));
        };
    }

    private Mono<Rendering> form(WaitlistForm form, HttpStatusCode status, List<FormProblem> problems) {
        UUID therapist = form.therapistId();
        Mono<Map<UUID, String>> people = therapist == null ? Mono.just(Map.of()) : therapists.names(List.of(therapist));
        return Mono.zip(orNone(people), orNone(therapists.clinicNames()), (names, clinics) -> {
            Rendering.Builder<?> page = Rendering.view("waitlist/new")
                    .status(status)
                    .modelAttribute("form", form)
                    .modelAttribute("formats", FORMATS)
                    .modelAttribute("weekdays", Arrays.asList(DayOfWeek.values()))
                    .modelAttribute("clinics", therapist == null ? clinics.orElse(Map.of()) : Map.of())
                    .modelAttribute("problems", problems)
                    .modelAttribute("wrong", FormProblem.fields(problems));
            String name = therapist == null
                    ? null
                    : names.map(found -> found.get(therapist)).orElse(null);
            return (name == null ? page : page.modelAttribute("therapist", name)).build();
        });
    }

    private View view(Entry entry, Map<UUID, String> people, Map<UUID, String> clinics) {
        boolean offered = entry.state().equals("OFFERED");
        boolean open = offered || entry.state().equals("WAITING");
        String clinic = clinics.getOrDefault(entry.clinicId(), words.say("session.clinic"));
        return new View(
                entry.therapistId() == null
                        ? clinic
                        : people.getOrDefault(entry.therapistId(), words.say("session.therapist.unknown")),
                what(entry),
                entry.state(),
                open ? "requested" : entry.state().equals("BOOKED") ? "confirmed" : "closed",
                offered && entry.appointmentId() != null ? "/sessions/" + entry.appointmentId() : null,
                open ? "/waitlist/" + entry.id() + "/leave" : null);
    }

    private String what(Entry entry) {
        String formats = words.and(entry.formats().stream()
                .map(format -> words.sayOr("list.one", "format.by." + format, format))
                .toList());
        String days = entry.weekdays().size() == DayOfWeek.values().length
                ? words.say("waitlist.any.day")
                : words.and(entry.weekdays().stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .toList());
        boolean anyTime = entry.from().equals(LocalTime.MIDNIGHT) && !entry.to().isBefore(LAST);
        String times = anyTime
                ? words.say("waitlist.any.time")
                : words.say(
                        "waitlist.between", entry.from().toString(), entry.to().toString());
        return words.say("waitlist.what", formats, days, times, words.day(entry.until(), HOME));
    }

    private static Rendering list(WebSession web, Flash flash) {
        flash.keepIn(web);
        return Rendering.redirectTo("/waitlist").status(HttpStatus.SEE_OTHER).build();
    }
}
