package care.alliance.booking.waitlist;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.waitlist.domain.WaitlistEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as callers see it.
 *
 * @param from earliest local start at the clinic
 * @param to latest local start, included
 * @param appointmentId the time that is offered or was taken
 * @param patient for staff; null to the patient
 */
record WaitlistView(
        UUID id,
        int version,
        WaitlistEntry.State state,
        UUID clinicId,
        @Nullable UUID therapistId,
        @Nullable UUID offerId,
        List<Format> formats,
        List<DayOfWeek> weekdays,
        LocalTime from,
        LocalTime to,
        LocalDate until,
        boolean urgent,
        @Nullable UUID appointmentId,
        Instant createdAt,
        @Nullable PatientView patient) {

    /** Who waits. */
    record PatientView(UUID id, @Nullable String name) {
        @Override
        public String toString() {
            return "PatientView[" + id + "]";
        }
    }

    static WaitlistView of(WaitlistEntry entry, @Nullable PatientView patient) {
        return new WaitlistView(
                entry.id(),
                entry.version(),
                entry.state(),
                entry.clinicId(),
                entry.therapistId(),
                entry.offerId(),
                entry.wish().formats().stream().sorted().toList(),
                entry.wish().weekdays().stream().sorted().toList(),
                entry.wish().from(),
                entry.wish().to(),
                entry.wish().until(),
                entry.urgent(),
                entry.offered(),
                entry.createdAt(),
                patient);
    }

    @Override
    public String toString() {
        return "WaitlistView[" + id + " " + state + "]";
    }
}
