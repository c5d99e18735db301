package care.alliance.gateway.page.mydata;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.mydata.MyData.Erased;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.part.ServiceProblem;
import care.alliance.gateway.security.SignOut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Deleting: a page that says what goes and what stays, then the deed, then a page for somebody who is nobody here any more. */
@Controller
class DeleteController {

    private static final String PAGE = "/my-data/delete";
    private static final String DONE = "/my-data/deleted";

    /** What booking-service says it keeps; the page says so beforehand. */
    private static final List<String> ALWAYS_KEPT =
            List.of("appointments-anonymised", "deliveries-log", "sign-in-log", "enquiries-without-login");

    private final MyData data;
    private final Appointments appointments;
    private final Therapists therapists;
    private final SignOut signOut;
    private final Words words;

    DeleteController(MyData data, Appointments appointments, Therapists therapists, SignOut signOut, Words words) {
        this.data = data;
        this.appointments = appointments;
        this.therapists = therapists;
        this.signOut = signOut;
        this.words = words;
    }

    @GetMapping(PAGE)
    Mono<Rendering> ask() {
        return ask(HttpStatus.OK, List.of());
    }

    @PostMapping(PAGE)
    Mono<Rendering> delete(@ModelAttribute Form form, Authentication person, ServerWebExchange exchange) {
        if (!form.isSure()) {
            return ask(HttpStatus.BAD_REQUEST, List.of(new FormProblem("sure", words.say("mydata.wrong.sure"))));
        }
        return Answer.of(data.erase()).flatMap(answer -> switch (answer) {
            case Answer.Given<Erased>(Erased erased) ->
                signOut.from(exchange, person).then(Mono.fromSupplier(() -> done(erased)));
            case Answer.Refused<Erased>(ServiceProblem problem) ->
                ask(problem.status(), List.of(new FormProblem(null, words.say("mydata.wrong"))));
        });
    }

    /** For anybody: whoever is led here has just been signed out. */
    @GetMapping(DONE)
    Mono<Rendering> deleted(@RequestParam(defaultValue = "") List<String> kept) {
        return Mono.just(Rendering.view("mydata/deleted")
                .modelAttribute("kept", sentences(kept.stream().filter(ALWAYS_KEPT::contains)))
                .build());
    }

    private Mono<Rendering> ask(HttpStatusCode status, List<FormProblem> problems) {
        return appointments
                .ahead(words.now())
                .flatMap(ahead -> names(ahead).map(names -> {
                    List<Session> sessions = ahead.stream()
                            .map(session -> session(session, names))
                            .toList();
                    return Rendering.view("mydata/delete")
                            .status(status)
                            .modelAttribute("sessions", sessions)
                            .modelAttribute("late", sessions.stream().anyMatch(Session::late))
                            .modelAttribute("kept", sentences(ALWAYS_KEPT.stream()))
                            .modelAttribute("problems", problems)
                            .modelAttribute("wrong", FormProblem.fields(problems))
                            .build();
                }));
    }

    private Mono<Map<UUID, String>> names(List<Appointment> ahead) {
        return orNone(therapists.names(
                        ahead.stream().map(Appointment::therapistId).distinct().toList()))
                .map(found -> found.orElse(Map.of()));
    }

    private Session session(Appointment session, Map<UUID, String> names) {
        return new Session(
                "/sessions/" + session.id(),
                words.day(session.startsAt()),
                words.hours(session.startsAt(), session.endsAt()),
                words.zone(session.zone()),
                Optional.ofNullable(names.get(session.therapistId()))
                        .orElseGet(() -> words.say("session.therapist.unknown")),
                session.isLate(words.now()));
    }

    private List<String> sentences(Stream<String> codes) {
        return codes.map(code -> words.say("mydata.kept." + code)).toList();
    }

    private static Rendering done(Erased erased) {
        return Rendering.redirectTo(Urls.to(DONE)
                        .with("kept", String.join(",", erased.kept()))
                        .toString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** A session that goes with the rest; {@code late} where cancelling it now may cost something. */
    record Session(String href, String day, String hours, String zone, String who, boolean late) {}

    /** @param sure ticked or not there at all */
    record Form(@Nullable String sure) {

        boolean isSure() {
            return "yes".equals(sure);
        }
    }
}
