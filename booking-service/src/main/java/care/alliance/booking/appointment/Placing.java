package care.alliance.booking.appointment;

import care.alliance.booking.appointment.Claims.Claim;
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
import care.alliance.booking.room.FreeRooms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final Lapses lapses;
    private final FreeRooms rooms;

    Placing(Claims claims, Lapses lapses, FreeRooms rooms) {
        this.claims = claims;
        this.lapses = lapses;
        this.rooms = rooms;
    }

    /** What became of it. */
    sealed interface Placed {

        /** Everything is claimed. The session names its room. */
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
        List<Claim> wanted = people(session, patient, context);
        return dayFull(id, session, context, now)
                .<Placed>map(Placed.Taken::new)
                .switchIfEmpty(Mono.defer(() -> lapses.makeWay(wanted, now)
                        .then(claims.take(id, until, wanted))
                        .flatMap(refused -> refused.isEmpty()
                                ? room(id, session, until, context, now)
                                : Mono.just(new Placed.Taken(
                                        patient == null || refused.contains(session.therapistId())
                                                ? new SlotTaken(session.wish())
                                                : new PatientBusy(session.wish(), patient))))));
    }

    /** Gives the appointment's claims back before it is placed anew, so that its old time is not in its own way. */
    Mono<Void> leave(AppointmentId id) {
        return claims.release(id);
    }

    private Mono<Refusal> dayFull(AppointmentId id, Session session, BookableContext context, Instant now) {
        Integer most = context.policy().dailyCap();
        return most == null
                ? Mono.empty()
                : claims.countOnDay(session.therapistId(), session.day(), session.zone(), id, now)
                        .filter(there -> there >= most)
                        .map(_ -> new DayFull(session.wish(), most));
    }

    /** The therapist with the clinic's buffers around the session, the patient without. */
    private static List<Claim> people(Session session, @Nullable PatientId patient, BookableContext context) {
        List<Claim> wanted = new ArrayList<>();
        wanted.add(new Claim(session.therapistId(), buffered(session, context)));
        if (patient != null) {
            wanted.add(new Claim(patient.value(), new Window(session.start(), session.end())));
        }
        return wanted;
    }

    private static Window buffered(Session session, BookableContext context) {
        return new Window(
                session.start().minus(context.rules().before()),
                session.end().plus(context.rules().after()));
    }

    private Mono<Placed> room(
            AppointmentId id, Session session, @Nullable Instant until, BookableContext context, Instant now) {
        UUID place = session.locationId();
        if (place == null) {
            return Mono.just(new Placed.There(session));
        }
        Window during = buffered(session, context);
        return rooms.at(place, during, now)
                .flatMap(answer -> answer.counted()
                        ? Flux.fromIterable(answer.free())
                                .concatMap(room -> claim(id, until, new Claim(room, during), now))
                                .next()
                                .<Placed>map(room -> new Placed.There(session.in(room)))
                                .defaultIfEmpty(new Placed.Taken(new NoRoom(session.wish())))
                        : Mono.just(new Placed.There(session)));
    }

    /** The room, or empty if somebody was faster. */
    private Mono<UUID> claim(AppointmentId id, @Nullable Instant until, Claim room, Instant now) {
        return lapses.makeWay(List.of(room), now)
                .then(claims.take(id, until, room))
                .filter(free -> free)
                .map(_ -> room.resource());
    }
}
