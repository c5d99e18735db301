package care.alliance.booking.busycalendar.domain;

import java.time.LocalDateTime;
import java.util.List;

/** When an entry comes again (RFC 5545, 3.3.10), on the wall where its first time is given; its end stands elsewhere. */
public interface Rule {

    /**
     * How many times have to be looked at, at most, to know those between {@code from} and {@code to}. It is worked out
     * without looking at any, so that a rule made to keep us busy is refused before it does.
     */
    long work(LocalDateTime first, LocalDateTime from, LocalDateTime to);

    /** Starts from {@code from} to {@code to}, in any order; {@code first} is among them only if the rule says so. */
    List<LocalDateTime> starts(LocalDateTime first, LocalDateTime from, LocalDateTime to);
}
