package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Wanted;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.actor.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to book.
 *
 * @param atOnce not only hold the slot, but request it as well (or confirm it, where the clinic need not)
 * @param origin what it is part of; a session of a course may lie beyond the clinic's horizon
 * @param participants names of those who come along, as the patient calls them
 */
public record NewBooking(Wanted wish, Holder holder, boolean atOnce, Origin origin, List<String> participants) {

    public NewBooking {
        participants = List.copyOf(participants);
    }

    /** A booking to which nobody comes along. */
    public NewBooking(Wanted wish, Holder holder, boolean atOnce, Origin origin) {
        this(wish, holder, atOnce, origin, List.of());
    }

    /** A booking that stands alone. */
    public NewBooking(Wanted wish, Holder holder, boolean atOnce) {
        this(wish, holder, atOnce, Origin.ALONE);
    }

    /** Whom the slot is for. */
    public sealed interface Holder {

        /** A web session before anybody has signed in. */
        record WebSession(HolderKey key) implements Holder {}

        /**
         * A patient for themself.
         *
         * @param key the web session they come from, if any; it then has one hold, as before signing in
         */
        record Self(Actor patient, @Nullable HolderKey key) implements Holder {}

        /** Staff for a patient of their clinic. */
        record Caller(PatientId patient, Actor staff) implements Holder {}

        /**
         * Somebody who has waited for the time.
         *
         * @param until when the offer ends
         */
        record Waiting(PatientId patient, Instant until) implements Holder {}
    }

    @Override
    public String toString() {
        return "NewBooking[" + wish + "]";
    }
}
