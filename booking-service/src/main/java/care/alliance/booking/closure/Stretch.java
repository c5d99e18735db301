package care.alliance.booking.closure;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.kit.time.SensibleTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Whole local days or a time in between. */
sealed interface Stretch {

    /** Both included. */
    record Days(LocalDate first, LocalDate last) implements Stretch {}

    /** End excluded. */
    record Time(Instant from, Instant to) implements Stretch {}

    /**
     * Reads two dates or two instants.
     *
     * @throws ProblemException 400 {@code validation-failed} for what cannot be read
     */
    static Stretch of(String from, String to) {
        return from.length() == "2026-12-01".length() ? days(from, to) : time(from, to);
    }

    private static Stretch days(String from, String to) {
        try {
            LocalDate first = SensibleTimes.date(from);
            LocalDate last = SensibleTimes.date(to);
            check(!last.isBefore(first));
            return new Days(first, last);
        } catch (DateTimeException unreadable) {
            throw refused("Write two dates such as 2026-12-24 or two instants such as 2026-12-24T12:00:00Z.");
        }
    }

    private static Stretch time(String from, String to) {
        try {
            Instant begin = SensibleTimes.instant(from);
            Instant end = SensibleTimes.instant(to);
            check(end.isAfter(begin));
            return new Time(begin, end);
        } catch (DateTimeException unreadable) {
            throw refused("Write two dates such as 2026-12-24 or two instants such as 2026-12-24T12:00:00Z.");
        }
    }

    private static void check(boolean inOrder) {
        if (!inOrder) {
            throw refused("This ends before it begins.");
        }
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.validationFailed("from", "invalid", why));
    }
}
