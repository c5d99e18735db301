package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Claims.Claim;
import care.alliance.booking.appointment.Claims.Owner;
import care.alliance.booking.appointment.Seating.Seat;
import care.alliance.booking.appointment.domain.Appointment;
import care.alliance.booking.appointment.domain.AppointmentId;
import care.alliance.booking.appointment.domain.BookingOutcome.DayFull;
import care.alliance.booking.appointment.domain.BookingOutcome.NoRoom;
import care.alliance.booking.appointment.domain.BookingOutcome.PatientBusy;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.Session;
import care.alliance.booking.availability.BookableContext;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.booking.replica.domain.Participation;
import care.alliance.booking.room.FreeRooms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Claims for a session all that it takes: therapist, patient and, where the place counts its rooms, a room. Works inside the
 * running transaction, which a refusal has to undo.
 */
@Component
class Placing {

    private final Claims claims;
    private final Claiming claiming;
    private final FreeRooms rooms;
    private final Seating seating;
    private final Groups groups;

    Placing(Claims claims, Claiming claiming, FreeRooms rooms, Seating seating, Groups groups) {
        this.claims = claims;
        this.claiming = claiming;
        this.rooms = rooms;
        this.seating = seating;
        this.groups = groups;
    }

    /** What became of it. */
    sealed interface Placed {

        /** Everything is claimed. The session names its room, and its group session if it is a seat in one. */
        record There(Session session) implements Placed {}

        /** Something of it is taken. */
        record Taken(Refusal why) implements Placed {}
    }

    /**
     * Claims a session for an appointment.
     *
     * @param patient null while nobody has signed in
     * @param until when the claims lapse; null for claims that stand
     */
    Mono<Placed> place(
            AppointmentId id,
            Session session,
            @Nullable PatientId patient,
            @Nullable Instant until,
            BookableContext context,
            Instant now) {
        if (context.offer().participation() == Participation.GROUP) {
            Seat seat = new Seat(id, session, patient, until, context.policy().groupSeats());
            return seating.seat(
                    seat, now, group -> claimed(new Claimed(id, group, session, null, until, context), now));
        }
        return claimed(new Claimed(id, Owner.of(id), session, patient, until, context), now);
    }

    /** What is to be claimed, and for whom. */
    private record Claimed(
            AppointmentId id,
            Owner owner,
            Session session,
            @Nullable PatientId patient,
            @Nullable Instant until,
            BookableContext context) {

        /** The therapist with the clinic's buffers around the session, the patient without. */
        List<Claim> people() {
            List<Claim> wanted = new ArrayList<>();
            wanted.add(new Claim(session.therapistId(), buffered()));
            if (patient != null) {
                wanted.add(new Claim(patient.value(), new Window(session.start(), session.end())));
            }
            return wanted;
        }

        Window buffered() {
            return new Window(
                    session.start().minus(context.rules().before()),
                    session.end().plus(context.rules().after()));
        }

        Refusal refusal(boolean therapistTaken) {
            return patient == null || therapistTaken
                    ? new SlotTaken(session.wish())
                    : new PatientBusy(session.wish(), patient);
        }
    }

    private Mono<Placed> claimed(Claimed it, Instant now) {
        List<Claim> wanted = it.people();
        return dayFull(it, now)
                .<Placed>map(Placed.Taken::new)
                .switchIfEmpty(Mono.defer(() -> claiming.take(it.owner(), it.until(), wanted, now)
                        .flatMap(refused -> refused.isEmpty()
                                ? room(it, now)
                                : Mono.just(new Placed.Taken(
                                        it.refusal(refused.contains(it.session().therapistId())))))));
    }

    /** Gives the appointment's claims back before it is placed anew, so that its old time is not in its own way. */
    Mono<Void> leave(Appointment current, Instant now) {
        UUID group = current.session().groupId();
        return claims.release(current.id())
                .then(group == null ? Mono.empty() : groups.settle(group, current.id(), now));
    }

    /** Gives back what was claimed before something else was taken, so that another session can be tried. */
    Mono<Void> abandon(AppointmentId id) {
        return claims.release(id);
    }

    private Mono<Refusal> dayFull(Claimed it, Instant now) {
        Integer most = it.context().policy().dailyCap();
        Session session = it.session();
        return most == null
                ? Mono.empty()
                : claims.countOnDay(session.therapistId(), session.day(), session.zone(), it.id(), now)
                        .filter(there -> there >= most)
                        .map(_ -> new DayFull(session.wish(), most));
    }

    private Mono<Placed> room(Claimed it, Instant now) {
        Session session = it.session();
        UUID place = session.locationId();
        if (place == null) {
            return Mono.just(new Placed.There(session));
        }
        return rooms.at(place, it.buffered(), now)
                .flatMap(answer -> answer.counted()
                        ? Flux.fromIterable(answer.free())
                                .concatMap(room -> claim(it, new Claim(room, it.buffered()), now))
                                .next()
                                .<Placed>map(room -> new Placed.There(session.in(room)))
                                .defaultIfEmpty(new Placed.Taken(new NoRoom(session.wish())))
                        : Mono.just(new Placed.There(session)));
    }

    /** The room, or empty if somebody was faster. */
    private Mono<UUID> claim(Claimed it, Claim room, Instant now) {
        return claiming.take(it.owner(), it.until(), List.of(room), now)
                .filter(Set::isEmpty)
                .map(_ -> room.resource());
    }
}
