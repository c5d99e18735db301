package care.alliance.booking.appointment;

import care.alliance.booking.appointment.AppointmentFilter.Position;
import care.alliance.booking.appointment.AppointmentFilter.Whose;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.replica.Therapists;
import care.alliance.kit.access.Anyone;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.page.Cursor;
import care.alliance.kit.page.Page;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows appointments to those who have to do with them; to everybody else there are none. */
@RestController
@RequestMapping(BookingController.PATH)
class AppointmentController {

    private final AppointmentReader reader;
    private final Parties parties;
    private final Patients patients;
    private final Therapists therapists;

    AppointmentController(AppointmentReader reader, Parties parties, Patients patients, Therapists therapists) {
        this.reader = reader;
        this.parties = parties;
        this.patients = patients;
        this.therapists = therapists;
    }

    @GetMapping("/{id}")
    @Anyone
    Mono<ResponseEntity<AppointmentView>> one(
            @PathVariable UUID id,
            Actor actor,
            @RequestHeader(name = HoldKey.HEADER, required = false) @Nullable String holdKey) {
        Asker asker = new Asker(actor, HoldKey.of(holdKey));
        return reader.find(new AppointmentId(id))
                .filterWhen(seen -> parties.of(asker, seen.appointment()).map(known -> !known.isEmpty()))
                .map(Seen::view)
                .map(view -> ResponseEntity.ok().eTag(view.etag()).body(view))
                .switchIfEmpty(Mono.error(AppointmentController::notFound));
    }

    @GetMapping
    @SignedIn
    Mono<Page<AppointmentView>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID clinic,
            @RequestParam(required = false) @Nullable UUID therapist,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Set<AppointmentState> state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Position after = cursor == null ? null : Cursor.read(cursor, Position.class);
        Set<AppointmentState> states = state == null ? Set.of() : state;
        return whose(actor, clinic, therapist)
                .map(whose -> new AppointmentFilter(whose, clinic, therapist, from, to, states, after, limit))
                .flatMap(filter -> reader.list(filter).map(Seen::view).collectList())
                .map(read -> Page.of(read, limit, view -> new Position(view.start(), view.id())));
    }

    /** Staff who ask for a clinic or are no patients see their clinics'; then come patients and therapists their own. */
    private Mono<Whose> whose(Actor actor, @Nullable UUID clinic, @Nullable UUID therapist) {
        if (clinic != null && actor.worksAt(clinic)) {
            return Mono.just(new Whose.OfClinics(Set.of(clinic)));
        }
        return ownAsTherapist(actor, therapist).switchIfEmpty(Mono.defer(() -> {
            boolean asStaff = !actor.clinics().isEmpty() && (therapist != null || !actor.has(Role.PATIENT));
            if (asStaff && clinic == null) {
                return Mono.just(new Whose.OfClinics(actor.clinics()));
            }
            return actor.has(Role.PATIENT)
                    ? patients.of(actor).map(patient -> new Whose.OfPatient(patient.id()))
                    : Mono.error(AppointmentController::notFound);
        }));
    }

    private Mono<Whose> ownAsTherapist(Actor actor, @Nullable UUID therapist) {
        if (!actor.has(Role.THERAPIST)) {
            return Mono.empty();
        }
        return therapists
                .withLogin(Objects.requireNonNull(actor.subject()))
                .filter(own -> own.id().equals(therapist) || (therapist == null && !actor.has(Role.PATIENT)))
                .map(own -> new Whose.OfTherapist(own.id()));
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound());
    }
}
