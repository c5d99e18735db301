package care.alliance.booking.patient;

import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.access.PatientsOnly;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.id.Ids;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.idempotency.IdempotentCall;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Patients' own details, callers at the desk, and the contact for messages. */
@RestController
class PatientController {

    private final PatientStore patients;
    private final Idempotency idempotency;
    private final JsonMapper json;

    PatientController(PatientStore patients, Idempotency idempotency, JsonMapper json) {
        this.patients = patients;
        this.idempotency = idempotency;
        this.json = json;
    }

    @GetMapping("/api/booking/patients/me")
    @PatientsOnly
    Mono<Me> me(Actor actor) {
        return patients.of(actor).map(Me::of);
    }

    @PutMapping("/api/booking/patients/me")
    @PatientsOnly
    Mono<Me> change(Actor actor, @Valid @RequestBody PersonalDetails told) {
        return patients.of(actor)
                .flatMap(me -> patients.change(me.id(), told.name().strip(), told.phone(), told.dateOfBirth())
                        .then(patients.of(actor)))
                .map(Me::of);
    }

    @PostMapping("/api/booking/patients")
    @StaffOnly
    Mono<ResponseEntity<String>> register(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            @Valid @RequestBody NewCaller caller) {
        String subject = Objects.requireNonNull(actor.subject());
        UUID clinic = clinicOf(actor, caller);
        var call = new IdempotentCall(
                subject,
                idempotencyKey,
                "POST /api/booking/patients " + clinic + " " + json.writeValueAsString(caller));
        return idempotency.answer(call, register(caller, clinic, subject)).map(Answer::response);
    }

    private Mono<Answer> register(NewCaller caller, UUID clinic, String subject) {
        PatientId id = new PatientId(Ids.next());
        return patients.register(id, clinic, subject, caller.name().strip(), caller.email(), caller.phone())
                .then(Mono.fromSupplier(() -> new Answer(
                        HttpStatus.CREATED.value(), json.writeValueAsString(new Registered(id.value())), null)));
    }

    @GetMapping("/internal/patients/{id}/contact")
    @PreAuthorize("hasAuthority('SCOPE_contacts:read')")
    Mono<Contact> contact(@PathVariable UUID id) {
        return patients.find(new PatientId(id))
                .map(Contact::of)
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    private static UUID clinicOf(Actor actor, NewCaller caller) {
        Set<UUID> clinics = actor.clinics();
        if (caller.clinicId() != null) {
            if (!actor.worksAt(caller.clinicId())) {
                throw new ProblemException(Problem.notFound());
            }
            return caller.clinicId();
        }
        if (clinics.size() != 1) {
            throw new ProblemException(Problem.unprocessable("clinic-needed", "Say for which clinic, as clinicId."));
        }
        return clinics.iterator().next();
    }

    /** A patient's own details. */
    record Me(
            UUID id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable LocalDate dateOfBirth) {

        static Me of(Patient patient) {
            return new Me(
                    patient.id().value(), patient.name(), patient.email(), patient.phone(), patient.dateOfBirth());
        }

        @Override
        public String toString() {
            return "Me[" + id + "]";
        }
    }

    /** Where a patient can be reached. */
    record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {

        static Contact of(Patient patient) {
            return new Contact(patient.name(), patient.email(), patient.phone());
        }

        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** A caller's new id. */
    record Registered(UUID id) {}
}
