package care.alliance.gateway.page.waitlist;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.session.Appointment.Patient;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the waitlist as booking-service tells it.
 *
 * @param from earliest start by the clinic's clock
 * @param to latest start, included
 * @param until the last day, in the clinic's zone
 * @param appointmentId the time that is offered or was taken
 * @param patient who waits; told to staff only
 */
public record Entry(
        UUID id,
        String state,
        UUID clinicId,
        @Nullable UUID therapistId,
        List<String> formats,
        List<DayOfWeek> weekdays,
        LocalTime from,
        LocalTime to,
        LocalDate until,
        boolean urgent,
        @Nullable UUID appointmentId,
        Instant createdAt,
        @Nullable Patient patient) {

    public Entry {
        formats = orEmpty(formats);
        weekdays = orEmpty(weekdays);
    }

    /** A time is held for whoever waits. */
    public boolean isOffered() {
        return state.equals("OFFERED");
    }

    @Override
    public String toString() {
        return "Entry[id=" + id + ", state=" + state + "]";
    }

    record Many(List<Entry> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
