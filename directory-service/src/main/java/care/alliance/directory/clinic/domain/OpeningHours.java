package care.alliance.directory.clinic.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a clinic is open, week by week, as its clocks show the time: open at a moment means that the wall clock there shows
 * a time within a span. So a span is shorter on the night when the clocks go forward and longer when they go back.
 *
 * @param spans by day and time, none overlapping another; a day without one is closed
 */
public record OpeningHours(List<Span> spans) {

    public static final OpeningHours NONE = new OpeningHours(List.of());

    /** A span that the clocks skip comes again a week later, and one more day for the rest of today. */
    private static final int DAYS_AHEAD = 15;

    public OpeningHours {
        if (fault(spans).isPresent()) {
            throw new IllegalArgumentException("no opening hours");
        }
        spans = spans.stream()
                .sorted(Comparator.comparing(Span::day).thenComparing(Span::from))
                .toList();
    }

    /**
     * From a time until another on the same day, the second not included.
     *
     * @param from in whole minutes, as {@code to}
     */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {

        boolean overlaps(Span other) {
            return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
        }

        boolean includes(LocalDateTime time) {
            return day == time.getDayOfWeek()
                    && !time.toLocalTime().isBefore(from)
                    && time.toLocalTime().isBefore(to);
        }
    }

    /** What keeps spans from being opening hours. */
    public enum Wrong {
        /** The end is not after the beginning. */
        ENDS_TOO_EARLY,
        /** Nobody opens at half a minute past. */
        NOT_IN_MINUTES,
        OVERLAPS
    }

    /** The first span that is wrong, by its place in the list. */
    public record Fault(int span, Wrong wrong) {}

    /** What is wrong first; empty for opening hours. */
    public static Optional<Fault> fault(List<Span> spans) {
        return IntStream.range(0, spans.size())
                .boxed()
                .flatMap(at ->
                        wrong(spans.get(at), spans.subList(0, at)).stream().map(wrong -> new Fault(at, wrong)))
                .findFirst();
    }

    private static Optional<Wrong> wrong(Span span, List<Span> earlier) {
        if (!inMinutes(span.from()) || !inMinutes(span.to())) {
            return Optional.of(Wrong.NOT_IN_MINUTES);
        }
        if (!span.from().isBefore(span.to())) {
            return Optional.of(Wrong.ENDS_TOO_EARLY);
        }
        return earlier.stream().anyMatch(span::overlaps) ? Optional.of(Wrong.OVERLAPS) : Optional.empty();
    }

    private static boolean inMinutes(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    public List<Span> on(DayOfWeek day) {
        return spans.stream().filter(span -> span.day() == day).toList();
    }

    public boolean isOpen(Instant moment, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        return spans.stream().anyMatch(span -> span.includes(local));
    }

    /** Open or not, and when that changes next. */
    public OpenState state(Instant moment, ZoneId zone) {
        boolean open = isOpen(moment, zone);
        return edges(LocalDate.ofInstant(moment, zone), zone)
                .filter(edge -> edge.isAfter(moment) && isOpen(edge, zone) != open)
                .min(Comparator.naturalOrder())
                .map(change -> open ? new OpenState.Open(change) : new OpenState.Closed(change))
                .orElseGet(OpenState.Unstated::new);
    }

    /** Moments at which it may change: beginnings and ends, as often as the clock shows them, and when clocks are set. */
    private Stream<Instant> edges(LocalDate first, ZoneId zone) {
        Stream<Instant> times = IntStream.range(0, DAYS_AHEAD)
                .mapToObj(first::plusDays)
                .flatMap(date -> on(date.getDayOfWeek()).stream()
                        .flatMap(span -> Stream.of(span.from(), span.to()))
                        .map(date::atTime))
                .flatMap(
                        local -> zone.getRules().getValidOffsets(local).stream().map(local::toInstant));
        Instant start = first.atStartOfDay(zone).toInstant().minusSeconds(1);
        Stream<Instant> settings = Stream.iterate(
                        Optional.ofNullable(zone.getRules().nextTransition(start)),
                        Optional::isPresent,
                        set -> Optional.ofNullable(
                                zone.getRules().nextTransition(set.orElseThrow().getInstant())))
                .map(set -> set.orElseThrow().getInstant())
                .takeWhile(set -> set.isBefore(
                        first.plusDays(DAYS_AHEAD).atStartOfDay(zone).toInstant()));
        return Stream.concat(times, settings);
    }
}
