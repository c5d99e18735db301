package care.alliance.booking.busycalendar;

import care.alliance.booking.availability.WeeklyPlans;
import care.alliance.booking.availability.domain.Busy;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.busycalendar.CalendarHost.Fetched;
import care.alliance.booking.busycalendar.CalendarHost.Known;
import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.booking.busycalendar.domain.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads a therapist's calendars, from text or from where they are kept, laid out as far ahead as anybody can book. */
@Component
class CalendarReadings {

    private static final Duration BEHIND = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final CalendarHost host;
    private final CalendarReader reader;
    private final WeeklyPlans plans;
    private final Clock clock;

    CalendarReadings(CalendarHost host, CalendarReader reader, WeeklyPlans plans, Clock clock) {
        this.host = host;
        this.reader = reader;
        this.plans = plans;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {

        /**
         * It was read.
         *
         * @param until how far ahead it was laid out
         */
        record Read(List<Busy> times, int skipped, Instant until, Known known) implements Outcome {}

        /** Nothing is new. */
        record Unchanged() implements Outcome {}

        record Failed(Fault why) implements Outcome {}
    }

    Mono<Outcome> ofText(UUID therapistId, String text) {
        return read(therapistId, text, Known.NOTHING);
    }

    /** Asks whether there is anything new, unless time alone has brought new dates of recurring entries. */
    Mono<Outcome> again(BusyCalendar calendar, CalendarAddress address, Duration limit) {
        boolean laidOut = !calendar.coversUntil().isBefore(window().to());
        return ofAddress(calendar.therapistId(), address, laidOut ? calendar.known() : Known.NOTHING, limit);
    }

    Mono<Outcome> ofAddress(UUID therapistId, CalendarAddress address, Known known, Duration limit) {
        return host.fetch(address, known, limit).flatMap(fetched -> switch (fetched) {
            case Fetched.Text(String text, Known next) -> read(therapistId, text, next);
            case Fetched.Unchanged() -> Mono.just(new Outcome.Unchanged());
            case Fetched.Failed(Fault why) -> Mono.just(new Outcome.Failed(why));
        });
    }

    private Mono<Outcome> read(UUID therapistId, String text, Known known) {
        Window window = window();
        return plans.zoneOf(therapistId).publishOn(Schedulers.boundedElastic()).map(home -> switch (reader.read(
                text, home, window)) {
            case Reading.Times(List<Busy> times, int skipped) -> new Outcome.Read(times, skipped, window.to(), known);
            case Reading.Refused(Fault why) -> new Outcome.Failed(why);
        });
    }

    /** Whole days, so that what is known changes with the calendar and not with every look. */
    private Window window() {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return new Window(today.minus(BEHIND), today.plus(AHEAD));
    }
}
