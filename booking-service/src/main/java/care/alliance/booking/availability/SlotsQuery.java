package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.Window;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The stretch of time that a caller asks slots for: from now for two weeks if they do not say. */
record SlotsQuery(Moment from, Moment to) {
    private static final Duration UNLESS_SAID = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(92);

    /**
     * @throws ProblemException invalid-parameter for what is neither date nor instant or an end before the beginning;
     *     too-costly for more than 92 days
     */
    static SlotsQuery of(@Nullable String from, @Nullable String to, Instant now) {
        Moment begin = from == null ? new Moment.Exactly(now) : parse("from", from);
        Moment end = to == null ? new Moment.Exactly(begin.about().plus(UNLESS_SAID)) : parse("to", to);
        if (begin.about().isAfter(end.about())) {
            throw new ProblemException(Problem.invalidParameter("to", "Not before \"from\"."));
        }
        if (Duration.between(begin.about(), end.about()).compareTo(LONGEST) > 0) {
            throw new ProblemException(tooCostly());
        }
        return new SlotsQuery(begin, end);
    }

    /** The window to within a day. */
    Window about() {
        return new Window(from.about(), to.about());
    }

    /** The part of the window that is not past. */
    Window in(ZoneId zone, Instant now) {
        Instant begin = from.in(zone).isBefore(now) ? now : from.in(zone);
        Instant end = to.in(zone);
        return new Window(begin, end.isBefore(begin) ? begin : end);
    }

    static Problem tooCostly() {
        return Problem.unprocessable("too-costly", "Ask for at most 92 days at a time.");
    }

    private static Moment parse(String parameter, String text) {
        return Moment.parse(text)
                .orElseThrow(() -> new ProblemException(Problem.invalidParameter(
                        parameter, "A date such as 2026-12-01 or an instant such as 2026-12-01T09:00:00Z.")));
    }
}
