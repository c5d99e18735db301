package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Claims.Claim;
import care.alliance.booking.appointment.Claims.Owner;
import care.alliance.booking.appointment.Groups.Group;
import care.alliance.booking.appointment.Placing.Placed;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.BookingOutcome.GroupFull;
import care.alliance.booking.appointment.domain.BookingOutcome.PatientBusy;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.domain.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives a seat in a group session, inside the running transaction. The first seat opens the session, which claims therapist and
 * room; later ones join it. Everybody after a session's seats waits for its row, so no seat is given twice.
 */
@Component
class Seating {

    private final Groups groups;
    private final Claiming claiming;

    Seating(Groups groups, Claiming claiming) {
        this.groups = groups;
        this.claiming = claiming;
    }

    /** A seat that is wanted. */
    record Seat(
            AppointmentId id,
            Session session,
            @Nullable PatientId patient,
            @Nullable Instant until,
            int seats) {}

    /** @param open claims therapist and room for a session that nobody has a seat in */
    Mono<Placed> seat(Seat wanted, Instant now, Function<Owner, Mono<Placed>> open) {
        return groups.lock(wanted.session())
                .flatMap(group -> groups.taken(group.id(), wanted.id(), now)
                        .flatMap(taken -> taken == 0 ? opened(group, open) : joined(wanted, group, taken))
                        .flatMap(placed -> placed instanceof Placed.There(Session there)
                                ? patient(wanted, there, now)
                                : Mono.just(placed)));
    }

    private Mono<Placed> opened(Group group, Function<Owner, Mono<Placed>> open) {
        return groups.release(group.id())
                .then(Mono.defer(() -> open.apply(Owner.ofGroup(group.id()))))
                .flatMap(placed -> placed instanceof Placed.There(Session there)
                        ? groups.open(group.id(), there, there.roomId())
                                .thenReturn(new Placed.There(there.seatIn(group.id(), there.roomId())))
                        : Mono.just(placed));
    }

    private Mono<Placed> joined(Seat wanted, Group group, int taken) {
        Session session = wanted.session();
        if (group.format() != session.format()) {
            return Mono.just(new Placed.Taken(new SlotTaken(session.wish())));
        }
        return taken >= wanted.seats()
                ? Mono.just(new Placed.Taken(new GroupFull(session.wish())))
                : groups.lasts(group.id(), wanted.until())
                        .thenReturn(new Placed.There(session.seatIn(group.id(), group.roomId())));
    }

    private Mono<Placed> patient(Seat wanted, Session there, Instant now) {
        PatientId patient = wanted.patient();
        if (patient == null) {
            return Mono.just(new Placed.There(there));
        }
        List<Claim> own = List.of(new Claim(patient.value(), new Window(there.start(), there.end())));
        return claiming.take(Owner.of(wanted.id()), wanted.until(), own, now)
                .map(refused -> refused.isEmpty()
                        ? new Placed.There(there)
                        : new Placed.Taken(new PatientBusy(there.wish(), patient)));
    }
}
