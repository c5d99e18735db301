package care.alliance.booking.availability;

import care.alliance.kit.time.SensibleTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A point in time as a caller may write it: an instant, or a date that means its first instant in the clinic's zone. */
sealed interface Moment {

    Instant in(ZoneId zone);

    /** The moment to within a day, while the zone is not known yet. */
    default Instant about() {
        return in(ZoneOffset.UTC);
    }

    static Optional<Moment> parse(String text) {
        try {
            return Optional.of(
                    text.length() == "2026-12-01".length()
                            ? new Date(SensibleTimes.date(text))
                            : new Exactly(SensibleTimes.instant(text)));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    record Exactly(Instant instant) implements Moment {
        @Override
        public Instant in(ZoneId zone) {
            return instant;
        }
    }

    record Date(LocalDate date) implements Moment {
        @Override
        public Instant in(ZoneId zone) {
            return date.atStartOfDay(zone).toInstant();
        }
    }
}
