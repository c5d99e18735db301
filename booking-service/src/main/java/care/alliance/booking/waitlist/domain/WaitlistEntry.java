package care.alliance.booking.waitlist.domain;

import care.alliance.booking.patient.domain.PatientId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits.
 *
 * @param therapistId null for anybody at the clinic
 * @param offerId null for whatever the therapist offers to one person
 * @param urgent set by the clinic; comes before all others
 * @param offered the hold that is or was offered; null while nothing is
 */
public record WaitlistEntry(
        UUID id,
        int version,
        State state,
        PatientId patient,
        UUID clinicId,
        @Nullable UUID therapistId,
        @Nullable UUID offerId,
        WaitlistWish wish,
        boolean urgent,
        @Nullable UUID offered,
        Instant createdAt) {

    /** Where an entry stands. */
    public enum State {
        WAITING,
        /** A time is held for the patient. */
        OFFERED,
        /** The patient took an offered time. */
        BOOKED,
        /** The last day of the wish has passed. */
        LAPSED,
        /** The patient or the clinic ended it. */
        LEFT;

        /** Whether it may still come to something. */
        public boolean isOpen() {
            return this == WAITING || this == OFFERED;
        }
    }

    @Override
    public String toString() {
        return "WaitlistEntry[" + id + " v" + version + " " + state + "]";
    }
}
