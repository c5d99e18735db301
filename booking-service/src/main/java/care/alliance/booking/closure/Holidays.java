package care.alliance.booking.closure;

import care.alliance.booking.policy.domain.Nation;
import java.time.LocalDate;
import java.util.List;

/** Public holidays of the nations of the United Kingdom, substitute days included. */
public interface Holidays {

    /** A public holiday with the name that people know it by. */
    record Holiday(LocalDate date, String name) {}

    /** Holidays from one date to another, both included, the earliest first. */
    List<Holiday> of(Nation nation, LocalDate from, LocalDate until);
}
