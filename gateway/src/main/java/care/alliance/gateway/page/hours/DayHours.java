package care.alliance.gateway.page.hours;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours that begin on one day.
 *
 * @param to at or before {@code from} it is on the next day
 * @param formats {@code IN_PERSON}, {@code VIDEO} or {@code PHONE}, in this order
 * @param locationId where people come to; null if that goes without saying
 */
record DayHours(
        LocalTime from,
        LocalTime to,
        List<String> formats,
        @Nullable UUID locationId) {

    static final String IN_PERSON = "IN_PERSON";
    static final List<String> FORMATS = List.of(IN_PERSON, "VIDEO", "PHONE");

    DayHours {
        formats = orEmpty(formats);
    }

    boolean endsNextDay() {
        return !to.isAfter(from);
    }

    boolean inPerson() {
        return formats.contains(IN_PERSON);
    }
}
