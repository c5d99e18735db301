package care.alliance.booking.waitlist;

import care.alliance.booking.appointment.Asker;
import care.alliance.booking.appointment.Bookings;
import care.alliance.booking.appointment.Change;
import care.alliance.booking.appointment.domain.Action;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.BookingOutcome.Done;
import care.alliance.booking.creation.Creations.Made;
import care.alliance.booking.patient.Patients;
import care.alliance.booking.patient.domain.Patient;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.Clinics;
import care.alliance.booking.replica.domain.Clinic;
import care.alliance.booking.waitlist.domain.WaitlistEntry;
import care.alliance.booking.waitlist.domain.WaitlistEntry.State;
import care.alliance.booking.waitlist.domain.WaitlistWish;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.id.Ids;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.version.ExpectedVersion;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Puts people on the waitlist and takes them off. */
@Component
class Waiting {

    private static final int MOST_OPEN = 10;
    private static final int MONTHS_UNLESS_SAID = 3;
    private static final int MOST_MONTHS = 12;

    private final WaitlistStore entries;
    private final Patients patients;
    private final Clinics clinics;
    private final Bookings bookings;
    private final TransactionalOperator transactions;
    private final Clock clock;

    Waiting(
            WaitlistStore entries,
            Patients patients,
            Clinics clinics,
            Bookings bookings,
            TransactionalOperator transactions,
            Clock clock) {
        this.entries = entries;
        this.patients = patients;
        this.clinics = clinics;
        this.bookings = bookings;
        this.transactions = transactions;
        this.clock = clock;
    }

    Mono<Made> enter(WaitlistBody body, Actor actor) {
        return clinic(body)
                .flatMap(clinic ->
                        patient(body, actor, clinic.id()).flatMap(patient -> enter(body, actor, clinic, patient)))
                .defaultIfEmpty(new Made.Not(Problem.notFound()));
    }

    /** The clinic that is named, or the only one of the therapist; the therapist must work there. */
    private Mono<Clinic> clinic(WaitlistBody body) {
        UUID therapist = body.therapistId();
        Mono<List<Clinic>> possible = therapist == null
                ? Mono.justOrEmpty(body.clinicId())
                        .flatMap(clinics::find)
                        .map(List::of)
                        .defaultIfEmpty(List.of())
                : clinics.of(therapist)
                        .filter(clinic -> body.clinicId() == null || clinic.id().equals(body.clinicId()))
                        .collectList();
        return possible.filter(found -> found.size() == 1).map(List::getFirst);
    }

    private Mono<Patient> patient(WaitlistBody body, Actor actor, UUID clinicId) {
        UUID asked = body.patientId();
        if (asked == null) {
            return actor.has(Role.PATIENT) ? patients.of(actor) : Mono.empty();
        }
        return Mono.just(clinicId)
                .filter(actor::worksAt)
                .flatMap(clinic -> patients.knownTo(clinic, new PatientId(asked)));
    }

    private Mono<Made> enter(WaitlistBody body, Actor actor, Clinic clinic, Patient patient) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clinic.zone());
        LocalDate until = body.until() == null ? today.plusMonths(MONTHS_UNLESS_SAID) : body.until();
        if (until.isBefore(today) || until.isAfter(today.plusMonths(MOST_MONTHS))) {
            return Mono.just(new Made.Not(
                    Problem.validationFailed("until", "out-of-range", "A day from today to a year from now.")));
        }
        if (!patient.canBeWrittenTo()) {
            return Mono.just(new Made.Not(Problem.conflict(
                    "details-missing", "A name and a verified e-mail address are needed to be told of free times.")));
        }
        WaitlistWish wish = new WaitlistWish(
                body.formats(),
                body.weekdays() == null || body.weekdays().isEmpty() ? Set.of(DayOfWeek.values()) : body.weekdays(),
                body.earliest(),
                body.latest(),
                until);
        WaitlistEntry entry = new WaitlistEntry(
                Ids.next(),
                1,
                State.WAITING,
                patient.id(),
                clinic.id(),
                body.therapistId(),
                body.offerId(),
                wish,
                Boolean.TRUE.equals(body.urgent()) && actor.worksAt(clinic.id()),
                null,
                now);
        return patients.lock(patient.id())
                .then(Mono.defer(() -> entries.open(patient.id())))
                .flatMap(open -> open >= MOST_OPEN
                        ? Mono.just(new Made.Not(Problem.conflict(
                                "waitlist-limit", "At most " + MOST_OPEN + " entries can wait at a time.")))
                        : entries.insert(entry).thenReturn(new Made.New(WaitlistView.of(entry, null), 1)));
    }

    Mono<Boolean> concerns(WaitlistEntry entry, Actor actor) {
        if (actor.worksAt(entry.clinicId())) {
            return Mono.just(true);
        }
        return patients.find(entry.patient())
                .map(patient -> patient.subject() != null && patient.subject().equals(actor.subject()))
                .defaultIfEmpty(false);
    }

    /** A hold that is offered at this moment goes first, as it does when it is taken or runs out. */
    Mono<Made> leave(UUID id, Actor actor) {
        Mono<Made> leaving = entries.find(id)
                .filterWhen(entry -> concerns(entry, actor))
                .flatMap(entry -> letGo(entry, actor)
                        .flatMap(gone -> gone
                                ? entries.step(id, State.LEFT, null, clock.instant(), State.WAITING)
                                : Mono.just(false))
                        .flatMap(left -> left ? changed(id) : Mono.just(wrongState(entry))))
                .defaultIfEmpty(new Made.Not(Problem.notFound()));
        return transactions
                .execute(transaction -> leaving.doOnNext(made -> {
                    if (made instanceof Made.Not) {
                        transaction.setRollbackOnly();
                    }
                }))
                .single();
    }

    private Mono<Boolean> letGo(WaitlistEntry entry, Actor actor) {
        UUID held = entry.state() == State.OFFERED ? entry.offered() : null;
        return held == null
                ? Mono.just(true)
                : bookings.change(new Change(
                                new AppointmentId(held),
                                Action.CANCEL,
                                new Asker(actor, null),
                                new ExpectedVersion.Any(),
                                null))
                        .map(Done.class::isInstance);
    }

    Mono<Made> urgent(UUID id, boolean urgent, Actor actor) {
        return transactions
                .transactional(entries.lock(id)
                        .filter(entry -> actor.worksAt(entry.clinicId()))
                        .flatMap(entry -> entry.state().isOpen()
                                ? entries.urgent(id, urgent, clock.instant()).then(changed(id))
                                : Mono.just(wrongState(entry))))
                .defaultIfEmpty(new Made.Not(Problem.notFound()));
    }

    private Mono<Made> changed(UUID id) {
        return Mono.defer(() -> entries.find(id))
                .map(entry -> new Made.New(WaitlistView.of(entry, null), entry.version()));
    }

    private static Made wrongState(WaitlistEntry entry) {
        return new Made.Not(
                Problem.conflict("wrong-state", "This no longer waits.").with("state", entry.state()));
    }
}
