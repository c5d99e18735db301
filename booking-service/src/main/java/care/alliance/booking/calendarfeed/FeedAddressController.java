package care.alliance.booking.calendarfeed;

import care.alliance.booking.availability.TherapistAccess;
import care.alliance.booking.availability.WeeklyPlans;
import care.alliance.booking.calendarfeed.domain.FeedOwner;
import care.alliance.booking.clinic.ClinicAccess;
import care.alliance.booking.patient.Patients;
import care.alliance.kit.access.PatientsOnly;
import care.alliance.kit.access.SignedIn;
import care.alliance.kit.access.StaffOnly;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The addresses of feeds: made, made anew, stopped. An address is told once and kept nowhere, not even for a repeated call,
 * which makes another.
 */
@RestController
class FeedAddressController {

    private static final String OF_THERAPIST = "/api/booking/therapists/{id}/feed";
    private static final String OF_CLINIC = "/api/booking/clinics/{id}/feed";
    private static final String OF_PATIENT = "/api/booking/patients/me/feed";

    private final FeedStore store;
    private final TherapistAccess therapists;
    private final WeeklyPlans plans;
    private final ClinicAccess clinics;
    private final Patients patients;

    FeedAddressController(
            FeedStore store, TherapistAccess therapists, WeeklyPlans plans, ClinicAccess clinics, Patients patients) {
        this.store = store;
        this.therapists = therapists;
        this.plans = plans;
        this.clinics = clinics;
        this.patients = patients;
    }

    @SignedIn
    @GetMapping(OF_THERAPIST)
    Mono<Feed> ofTherapist(@PathVariable UUID id, Actor actor) {
        return therapist(id, actor).flatMap(owner -> plans.zoneOf(id).flatMap(zone -> show(owner, zone)));
    }

    @SignedIn
    @PostMapping(OF_THERAPIST)
    Mono<ResponseEntity<Address>> renewOfTherapist(@PathVariable UUID id, Actor actor) {
        return therapist(id, actor).flatMap(this::renew);
    }

    @SignedIn
    @DeleteMapping(OF_THERAPIST)
    Mono<ResponseEntity<Void>> revokeOfTherapist(@PathVariable UUID id, Actor actor) {
        return therapist(id, actor).flatMap(this::revoke);
    }

    @StaffOnly
    @GetMapping(OF_CLINIC)
    Mono<Feed> ofClinic(@PathVariable UUID id, Actor actor) {
        return clinics.toManagers(id, actor).flatMap(clinic -> show(FeedOwner.clinic(id), clinic.zone()));
    }

    @StaffOnly
    @PostMapping(OF_CLINIC)
    Mono<ResponseEntity<Address>> renewOfClinic(@PathVariable UUID id, Actor actor) {
        return clinics.toManagers(id, actor).flatMap(_ -> renew(FeedOwner.clinic(id)));
    }

    @StaffOnly
    @DeleteMapping(OF_CLINIC)
    Mono<ResponseEntity<Void>> revokeOfClinic(@PathVariable UUID id, Actor actor) {
        return clinics.toManagers(id, actor).flatMap(_ -> revoke(FeedOwner.clinic(id)));
    }

    @PatientsOnly
    @GetMapping(OF_PATIENT)
    Mono<Feed> ofPatient(Actor actor) {
        return patient(actor).flatMap(owner -> show(owner, null));
    }

    @PatientsOnly
    @PostMapping(OF_PATIENT)
    Mono<ResponseEntity<Address>> renewOfPatient(Actor actor) {
        return patient(actor).flatMap(this::renew);
    }

    @PatientsOnly
    @DeleteMapping(OF_PATIENT)
    Mono<ResponseEntity<Void>> revokeOfPatient(Actor actor) {
        return patient(actor).flatMap(this::revoke);
    }

    private Mono<FeedOwner> therapist(UUID id, Actor actor) {
        return therapists.toKeepers(id, actor).map(therapist -> FeedOwner.therapist(therapist.id()));
    }

    private Mono<FeedOwner> patient(Actor actor) {
        return patients.of(actor).map(patient -> FeedOwner.patient(patient.id().value()));
    }

    private Mono<Feed> show(FeedOwner owner, @Nullable ZoneId zone) {
        return store.find(owner)
                .map(standing -> new Feed(standing.since(), standing.lastRead(), zone))
                .defaultIfEmpty(new Feed(null, null, zone));
    }

    private Mono<ResponseEntity<Address>> renew(FeedOwner owner) {
        return store.renew(owner)
                .map(token -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Address(FeedController.PATH + token.text() + ".ics")));
    }

    private Mono<ResponseEntity<Void>> revoke(FeedOwner owner) {
        return store.revoke(owner)
                .filter(revoked -> revoked)
                .map(_ -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> new ProblemException(Problem.notFound())));
    }

    /**
     * A feed without its address.
     *
     * @param since when it got its address; null if there is no feed
     * @param lastRead by a calendar; null if it never was
     * @param zone of the therapist or the clinic; null for a patient, whose sessions may be in several
     */
    record Feed(
            @Nullable Instant since,
            @Nullable Instant lastRead,
            @Nullable ZoneId zone) {}

    /** @param path the address, from the host on */
    record Address(String path) {

        /** Whoever knows it reads the feed. */
        @Override
        public String toString() {
            return "Address";
        }
    }
}
