package care.alliance.booking.busycalendar.domain;

import care.alliance.booking.availability.domain.Busy;
import java.util.List;

/** What became of reading the text of a calendar. */
public sealed interface Reading {

    /**
     * It was read.
     *
     * @param times in order; none touches another
     * @param skipped entries that nobody could make sense of
     */
    record Times(List<Busy> times, int skipped) implements Reading {
        public Times {
            times = List.copyOf(times);
        }
    }

    /** It cannot be used. */
    record Refused(Fault why) implements Reading {}
}
