package care.alliance.booking.availability.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Busy times, overlapping ones made one, asked in logarithmic time. */
final class BusyTimes {
    private final List<Instant> starts = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();

    BusyTimes(List<Busy> times) {
        times.stream().sorted(Comparator.comparing(Busy::from)).forEach(this::add);
    }

    private void add(Busy time) {
        if (ends.isEmpty() || ends.getLast().isBefore(time.from())) {
            starts.add(time.from());
            ends.add(time.to());
        } else if (ends.getLast().isBefore(time.to())) {
            ends.set(ends.size() - 1, time.to());
        }
    }

    boolean touch(Instant from, Instant to) {
        int found = Collections.binarySearch(starts, to);
        int lastBegun = (found < 0 ? -found - 1 : found) - 1;
        return lastBegun >= 0 && ends.get(lastBegun).isAfter(from);
    }
}
