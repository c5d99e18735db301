package care.alliance.booking.availability.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/** The starts that a step allows inside a working time. */
record StartGrid(LocalClock clock, Step step) {

    /** Hours that began longer ago than this no longer anchor a grid; see {@link Anchor#WINDOW_START}. */
    static final int DAYS_AN_ANCHOR_HOLDS = 8;

    /** Starts from {@code first} to {@code last}, both included, in order. */
    Stream<Instant> starts(WorkingTime time, Instant first, Instant last) {
        return switch (step.anchor()) {
            case LOCAL_MIDNIGHT -> sinceMidnight(first, last);
            case WINDOW_START -> {
                Instant worn = clock.startOf(clock.date(time.from()).plusDays(DAYS_AN_ANCHOR_HOLDS + 1L));
                yield Stream.concat(
                        since(time.from(), first, last).takeWhile(start -> start.isBefore(worn)),
                        sinceMidnight(worn.isAfter(first) ? worn : first, last));
            }
        };
    }

    private Stream<Instant> since(Instant anchor, Instant first, Instant last) {
        long steps =
                Duration.between(anchor, first).plus(step.every()).minusNanos(1).dividedBy(step.every());
        return Stream.iterate(
                        anchor.plus(step.every().multipliedBy(steps)),
                        start -> !start.isAfter(last),
                        start -> start.plus(step.every()))
                .filter(clock::isFirstOccurrence);
    }

    /** Local times in order give first occurrences in order, so nothing is missed by starting at that of {@code first}. */
    private Stream<Instant> sinceMidnight(Instant first, Instant last) {
        if (last.isBefore(first)) {
            return Stream.empty();
        }
        return Stream.iterate(clock.local(first).toLocalDate(), date -> date.plusDays(1))
                .flatMap(date -> timesOf(date, clock.local(first)))
                .flatMap(local -> clock.start(local).stream())
                .dropWhile(start -> start.isBefore(first))
                .takeWhile(start -> !start.isAfter(last));
    }

    private Stream<LocalDateTime> timesOf(LocalDate date, LocalDateTime notBefore) {
        LocalDateTime midnight = date.atStartOfDay();
        LocalDateTime nextDay = date.plusDays(1).atStartOfDay();
        Duration passed = Duration.between(midnight, notBefore);
        long skipped = passed.isNegative() ? 0 : passed.dividedBy(step.every());
        return Stream.iterate(
                midnight.plus(step.every().multipliedBy(skipped)),
                time -> time.isBefore(nextDay),
                time -> time.plus(step.every()));
    }
}
