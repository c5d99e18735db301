package care.alliance.booking.availability.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Busy times, overlapping ones made one, asked in logarithmic time. */
final class BusyTimes {
    private final NavigableMap<Instant, Instant> endByStart = new TreeMap<>();

    BusyTimes(List<Busy> times) {
        times.stream().sorted(Comparator.comparing(Busy::from)).forEach(this::add);
    }

    private void add(Busy time) {
        var last = endByStart.lastEntry();
        if (last == null || last.getValue().isBefore(time.from())) {
            endByStart.put(time.from(), time.to());
        } else if (last.getValue().isBefore(time.to())) {
            endByStart.put(last.getKey(), time.to());
        }
    }

    boolean touch(Instant from, Instant to) {
        var lastBegun = endByStart.lowerEntry(to);
        return lastBegun != null && lastBegun.getValue().isAfter(from);
    }
}
