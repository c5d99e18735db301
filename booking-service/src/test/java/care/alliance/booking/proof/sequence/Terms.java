package care.alliance.booking.proof.sequence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a sequence's clinic wants to be booked, as numbers, and when the sequence begins: at eight on its first day.
 *
 * @param before minutes kept free before a session
 * @param after minutes kept free after a session
 * @param noticeHours a start is at least so far ahead
 * @param horizonDays a start is at most so far ahead
 * @param videoAtOnce whether a video session needs nobody's yes
 * @param inPersonAtOnce whether a session in person needs nobody's yes
 * @param dailyCap most sessions of a therapist on a day, or null
 * @param upcomingCap most sessions ahead of a patient, or null
 * @param rooms how many rooms the clinic counts; with none it has as many as anybody needs
 */
record Terms(
        int before,
        int after,
        int noticeHours,
        int horizonDays,
        boolean videoAtOnce,
        boolean inPersonAtOnce,
        @Nullable Integer dailyCap,
        @Nullable Integer upcomingCap,
        int rooms,
        LocalDate firstDay) {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Duration SESSION = Duration.ofMinutes(50);
    static final Duration HOLD = Duration.ofMinutes(10);
    static final Duration DEADLINE = Duration.ofHours(24);
    static final Duration LATE = Duration.ofHours(24);
    static final int STEP_MINUTES = 30;
}
