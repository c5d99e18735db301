package care.alliance.gateway.page.therapist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import care.alliance.gateway.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        Map<Instant, Slot> byStart =
                slots.stream().collect(toMap(Slot::start, slot -> slot, (first, same) -> first, TreeMap::new));
        return byStart.values().stream()
                .collect(groupingBy(slot -> LocalDate.ofInstant(slot.start(), zone), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> new Picker.Day(
                        words.day(day.getKey(), zone),
                        day.getValue().stream()
                                .map(slot -> time(slot, zone, chosen))
                                .toList()))
                .toList();
    }

    private Picker.Time time(Slot slot, ZoneId zone, @Nullable Instant chosen) {
        return new Picker.Time(
                slot.start(),
                words.clock(slot.start().atZone(zone)),
                note(slot.seats()),
                slot.start().equals(chosen));
    }

    private @Nullable String note(@Nullable Integer seats) {
        if (seats == null) {
            return null;
        }
        return seats == 1 ? words.say("slots.seat") : words.say("slots.seats", seats);
    }
}
