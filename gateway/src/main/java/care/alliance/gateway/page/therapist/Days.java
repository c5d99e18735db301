package care.alliance.gateway.page.therapist;

import static java.util.stream.Collectors.groupingBy;

import care.alliance.gateway.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups free times by the clinic's days. */
@Component
public class Days {

    private final Words words;

    Days(Words words) {
        this.words = words;
    }

    /** One button per start: two rooms at the same time are one choice to a patient. */
    public List<Picker.Day> of(Collection<Slot> slots, ZoneId zone, @Nullable Instant chosen) {
        return slots.stream()
                .map(Slot::start)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .collect(groupingBy(
                        start -> LocalDate.ofInstant(start, zone), TreeMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Picker.Day(
                        words.day(day.getKey(), zone),
                        day.getValue().stream()
                                .map(start -> time(start, zone, chosen))
                                .toList()))
                .toList();
    }

    private Picker.Time time(Instant start, ZoneId zone, @Nullable Instant chosen) {
        return new Picker.Time(start, words.clock(start.atZone(zone)), start.equals(chosen));
    }
}
