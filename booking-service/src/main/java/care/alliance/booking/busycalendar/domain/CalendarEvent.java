package care.alliance.booking.busycalendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar, as far as it says when somebody is busy.
 *
 * @param uid the same for a recurring entry and its single dates that were changed
 * @param instead the date of the recurring entry that this one stands for; null for an entry of its own
 * @param first when it begins first
 * @param repeats rules by which it comes again
 * @param more further single dates
 * @param except dates at which it does not take place
 * @param busy whether it takes place and keeps people busy
 */
public record CalendarEvent(
        String uid,
        @Nullable EventTime instead,
        Occurrence first,
        List<Repetition> repeats,
        List<Occurrence> more,
        List<EventTime> except,
        boolean busy) {

    public CalendarEvent {
        repeats = List.copyOf(repeats);
        more = List.copyOf(more);
        except = List.copyOf(except);
    }

    /** One date of an entry. */
    public record Occurrence(EventTime start, Length length) {

        Instant from() {
            return start.instant();
        }

        Instant to() {
            return length.endOf(start);
        }
    }

    /** An entry that takes place once. */
    public static CalendarEvent once(String uid, EventTime start, Length length) {
        return new CalendarEvent(uid, null, new Occurrence(start, length), List.of(), List.of(), List.of(), true);
    }

    /** How many times have to be looked at for those in the window; see {@link Rule#work}. */
    long work(Instant from, Instant to) {
        return repeats.stream()
                .mapToLong(each -> each.rule().work(first.start().local(), before(from), after(each.end(to))))
                .sum();
    }

    /** Every date that may touch the window, also those that are excepted. */
    Stream<Occurrence> occurrences(Instant from, Instant to) {
        Stream<Occurrence> repeated = repeats.stream()
                .flatMap(each -> each.rule().starts(first.start().local(), before(from), after(each.end(to))).stream()
                        .map(local -> new Occurrence(first.start().at(local), first.length()))
                        .filter(date -> each.allows(date.from())));
        return Stream.concat(Stream.concat(Stream.of(first), more.stream()), repeated);
    }

    /** Local times lie at most a day from those in Greenwich. */
    private LocalDateTime before(Instant from) {
        Duration length = first.length().atMost();
        return LocalDateTime.ofInstant(from, ZoneOffset.UTC).minus(length).minusDays(1);
    }

    private static LocalDateTime after(Instant to) {
        return LocalDateTime.ofInstant(to, ZoneOffset.UTC).plusDays(1);
    }
}
