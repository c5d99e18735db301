package care.alliance.gateway.page.clinic;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.notice.Notice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as directory-service tells it.
 *
 * @param accepting how many of its therapists have an opening there
 * @param version the one to change
 */
public record Clinic(
        UUID id,
        String name,
        String town,
        String outwardCode,
        ZoneId zone,
        String phone,
        String description,
        @Nullable String website,
        List<String> settings,
        List<Hours> hours,
        Open open,
        List<Location> locations,
        List<Notice> notices,
        int accepting,
        int version) {

    public Clinic {
        description = Objects.requireNonNullElse(description, "");
        settings = orEmpty(settings);
        hours = orEmpty(hours);
        open = Objects.requireNonNullElse(open, new Open(null, null));
        locations = orEmpty(locations);
        notices = orEmpty(notices);
    }

    /** Open on a day from a time until another, in the clinic's zone. */
    public record Hours(DayOfWeek day, LocalTime from, LocalTime to) {}

    /** Whether it is open now, and when that changes; null where the clinic does not say. */
    public record Open(@Nullable Boolean now, @Nullable Instant changesAt) {}

    /** A place where it sees people. */
    public record Location(
            UUID id,
            String name,
            @Nullable String town,
            @Nullable String outwardCode,
            List<String> accessibility,
            List<Room> rooms) {

        public Location {
            accessibility = orEmpty(accessibility);
            rooms = orEmpty(rooms);
        }
    }

    /** A room there. */
    public record Room(String name, List<String> accessibility) {
        public Room {
            accessibility = orEmpty(accessibility);
        }
    }

    /** A list of them as directory-service answers it. */
    record Many(List<Clinic> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
