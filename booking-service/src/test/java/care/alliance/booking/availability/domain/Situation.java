package care.alliance.booking.availability.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Rules, busy times and a question, as drawn by {@link Situations}. */
record Situation(SlotRules rules, List<Busy> busy, Window window, Instant now) {

    List<Slot> free() {
        return Slots.free(rules, busy, window, now);
    }

    List<Slot> freeWithNothingBusy() {
        return Slots.free(rules, List.of(), window, now);
    }

    Instant minutesIn(long minutes) {
        return window.from().plus(Duration.ofMinutes(minutes));
    }
}
