package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.page.waitlist.WaitlistForm;
import care.alliance.gateway.page.waitlist.Wishes;
import care.alliance.gateway.security.Visitor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page on which the desk says what somebody waits for. */
@Component
class EntryPage {

    private static final int THERAPISTS = 50;

    private final StaffSessions sessions;
    private final Therapists therapists;
    private final Wishes wishes;
    private final Words words;

    EntryPage(StaffSessions sessions, Therapists therapists, Wishes wishes, Words words) {
        this.sessions = sessions;
        this.therapists = therapists;
        this.wishes = wishes;
        this.words = words;
    }

    /** What is asked for whom, by whom; the form says at which clinic. */
    record Asked(WaitlistForm form, Caller caller, Visitor visitor) {

        UUID clinic() {
            return Objects.requireNonNull(form.clinicId());
        }

        /** What booking-service is asked. */
        Map<String, Object> wish() {
            Map<String, Object> wish = new LinkedHashMap<>(form.body());
            wish.put("patientId", Objects.requireNonNull(caller.patientId()));
            wish.put("urgent", caller.isUrgent());
            return wish;
        }
    }

    /** Like the session from whose page the desk came, until somebody says something else. */
    Mono<Rendering> begun(Asked asked) {
        return session(asked).flatMap(known -> {
            WaitlistForm form = known.map(session -> asked.form().like(session.therapistId(), session.format()))
                    .orElse(asked.form());
            return page(new Asked(form, asked.caller(), asked.visitor()), known, HttpStatus.OK, List.of());
        });
    }

    Mono<Rendering> again(Asked asked, HttpStatusCode status, List<FormProblem> problems) {
        return session(asked).flatMap(known -> page(asked, known, status, problems));
    }

    private Mono<Optional<Appointment>> session(Asked asked) {
        UUID id = asked.caller().sessionId();
        return id == null
                ? Mono.just(Optional.empty())
                : sessions.one(id, asked.visitor())
                        .map(session -> Optional.of(session)
                                .filter(found -> found.patient() != null
                                        && found.patient()
                                                .id()
                                                .equals(asked.caller().patientId())));
    }

    private Mono<Rendering> page(
            Asked asked, Optional<Appointment> known, HttpStatusCode status, List<FormProblem> problems) {
        return toChoose(asked)
                .map(choice -> wishes.on(Rendering.view("reception/wait"), asked.form(), problems)
                        .status(status)
                        .modelAttribute("caller", asked.caller().afresh())
                        .modelAttribute("back", WaitlistPage.href(asked.clinic(), null))
                        .modelAttribute("therapists", choice)
                        .modelAttribute("name", name(known))
                        .build());
    }

    private String name(Optional<Appointment> known) {
        return known.map(Appointment::patient)
                .map(Appointment.Patient::name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> words.say("reception.waitlist.somebody"));
    }

    /** The clinic's therapists by name, and the one who is chosen already, if directory-service tells them. */
    private Mono<Map<UUID, String>> toChoose(Asked asked) {
        UUID chosen = asked.form().therapistId();
        return Mono.zip(
                orNone(therapists.at(asked.clinic(), THERAPISTS)),
                orNone(therapists.names(chosen == null ? List.of() : List.of(chosen))),
                (all, one) -> {
                    Map<UUID, String> choice = new LinkedHashMap<>();
                    all.orElse(List.of()).stream()
                            .sorted(Comparator.comparing(Therapist::name))
                            .forEach(therapist -> choice.put(therapist.id(), therapist.name()));
                    if (chosen != null) {
                        String name = one.map(names -> names.get(chosen)).orElse(null);
                        choice.putIfAbsent(chosen, name == null ? words.say("board.therapist.unknown") : name);
                    }
                    return choice;
                });
    }
}
