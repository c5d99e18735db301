package care.alliance.booking.availability.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The starts that a step allows inside a working time. Loops, for this runs for every slot that anybody is shown. */
record StartGrid(LocalClock clock, Step step) {

    /** Hours that began longer ago than this no longer anchor a grid; see {@link Anchor#WINDOW_START}. */
    static final int DAYS_AN_ANCHOR_HOLDS = 8;

    /** Starts from {@code first} to {@code last}, both included, in order. */
    List<Instant> starts(WorkingTime time, Instant first, Instant last) {
        List<Instant> starts = new ArrayList<>();
        switch (step.anchor()) {
            case LOCAL_MIDNIGHT -> addSinceMidnight(starts, first, last);
            case WINDOW_START -> {
                Instant worn = clock.startOf(clock.date(time.from()).plusDays(DAYS_AN_ANCHOR_HOLDS + 1L));
                addSince(time.from(), starts, first, worn.isAfter(last) ? last : worn.minusNanos(1));
                addSinceMidnight(starts, worn.isAfter(first) ? worn : first, last);
            }
        }
        return starts;
    }

    private void addSince(Instant anchor, List<Instant> starts, Instant first, Instant last) {
        long steps = Math.ceilDiv(
                Duration.between(anchor, first).toNanos(), step.every().toNanos());
        for (Instant start = anchor.plus(step.every().multipliedBy(steps));
                !start.isAfter(last);
                start = start.plus(step.every())) {
            if (clock.isFirstOccurrence(start)) {
                starts.add(start);
            }
        }
    }

    /** Local times in order give first occurrences in order, so nothing is missed by starting at that of {@code first}. */
    private void addSinceMidnight(List<Instant> starts, Instant first, Instant last) {
        LocalDateTime notBefore = clock.local(first);
        for (LocalDate date = notBefore.toLocalDate(); ; date = date.plusDays(1)) {
            LocalDateTime nextDay = date.plusDays(1).atStartOfDay();
            for (LocalDateTime local = firstOn(date, notBefore);
                    local.isBefore(nextDay);
                    local = local.plus(step.every())) {
                Instant start = clock.start(local).orElse(null);
                if (start != null && start.isAfter(last)) {
                    return;
                }
                if (start != null && !start.isBefore(first)) {
                    starts.add(start);
                }
            }
        }
    }

    /** The last time on the date's grid that is not after another, or the date's midnight. */
    private LocalDateTime firstOn(LocalDate date, LocalDateTime notBefore) {
        LocalDateTime midnight = date.atStartOfDay();
        // Whole numbers: dividing durations goes through decimals of any size.
        long passed = Math.max(0, ChronoUnit.NANOS.between(midnight, notBefore));
        return midnight.plusNanos(passed - passed % step.every().toNanos());
    }
}
