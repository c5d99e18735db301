package care.alliance.booking.busycalendar.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A zone as a calendar writes it down itself, because it has no name that others know. */
public final class WrittenZone implements EventZone {

    private final NavigableMap<LocalDateTime, Change> changes = new TreeMap<>();

    /**
     * A zone whose clocks change then.
     *
     * @param changes at least one, in any order
     */
    public WrittenZone(List<Change> changes) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a zone has an offset");
        }
        changes.forEach(change -> this.changes.put(change.at(), change));
    }

    /**
     * A change of the clocks, or the first time they were set.
     *
     * @param at on the wall, by the clocks as they went before
     */
    public record Change(LocalDateTime at, ZoneOffset before, ZoneOffset after) {

        private boolean skips(LocalDateTime local) {
            return local.isBefore(at.plusSeconds((long) after.getTotalSeconds() - before.getTotalSeconds()));
        }
    }

    @Override
    public Instant instant(LocalDateTime local) {
        return local.toInstant(offset(local));
    }

    private ZoneOffset offset(LocalDateTime local) {
        Map.Entry<LocalDateTime, Change> last = changes.floorEntry(local);
        if (last == null) {
            return changes.firstEntry().getValue().before();
        }
        Change change = last.getValue();
        return change.skips(local) ? change.before() : change.after();
    }
}
