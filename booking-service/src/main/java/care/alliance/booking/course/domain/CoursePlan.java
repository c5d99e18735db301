package care.alliance.booking.course.domain;

import care.alliance.booking.availability.domain.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as it could be booked.
 *
 * @param sessions in the order of their numbers
 * @param skipped dates on which the clinic sees nobody; the course goes on a step later for each
 */
public record CoursePlan(List<Planned> sessions, List<Skipped> skipped) {

    public CoursePlan {
        sessions = List.copyOf(sessions);
        skipped = List.copyOf(skipped);
    }

    /** Sessions that cannot be had as they stand. */
    public List<Planned> conflicts() {
        return sessions.stream().filter(session -> session.conflict() != null).toList();
    }

    /** Whether all of it can be booked. */
    public boolean isWhole() {
        return conflicts().isEmpty();
    }

    /**
     * A session.
     *
     * @param number from 1
     * @param local when it would start on the clinic's wall clock
     * @param slot the time itself; null where there is a conflict
     * @param conflict why it cannot be had; null where it can
     * @param alternatives for a conflict the nearest free times of the same week and the next, the nearest first
     */
    public record Planned(
            int number,
            LocalDateTime local,
            @Nullable Slot slot,
            @Nullable Conflict conflict,
            List<Slot> alternatives) {

        public Planned {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** A date that was left out, with the name of the holiday or closure. */
    public record Skipped(LocalDate date, @Nullable String name) {}

    /** Why a session cannot be had. */
    public enum Conflict {
        /** Clocks jump over it in spring. */
        NO_SUCH_TIME,
        SLOT_TAKEN,
        PATIENT_BUSY,
        NO_ROOM,
        DAY_FULL,
        /** It would overlap another session of the course. */
        OWN_SESSION,
        IN_THE_PAST,
        TOO_SOON,
        TOO_FAR,
        FORMAT_NOT_OFFERED,
        OUTSIDE_HOURS,
        CLOSED,
        OFF_STEP
    }
}
