package care.alliance.booking.busycalendar;

import care.alliance.booking.busycalendar.CalendarReadings.Outcome;
import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.Fault;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads calendars again from where they are kept. Where that fails, the times known last stay. */
@Service
class Refreshing {

    private static final Logger log = LoggerFactory.getLogger(Refreshing.class);

    /** So long a host may take when nobody waits for it, and when somebody does. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    static final Duration LIMIT_WHILE_SOMEBODY_WAITS = Duration.ofSeconds(6);

    private static final int BATCH = 20;
    private static final int AT_ONCE = 4;

    private final RefreshQueue queue;
    private final CalendarReadings readings;

    Refreshing(RefreshQueue queue, CalendarReadings readings) {
        this.queue = queue;
        this.readings = readings;
    }

    /** One round; how many calendars were looked at. One that goes wrong does not stop the others. */
    Mono<Long> round() {
        return queue.take(BATCH)
                .collectList()
                .flatMapIterable(due -> due)
                .flatMap(
                        calendar -> refresh(calendar, LIMIT)
                                .onErrorResume(fault -> {
                                    log.warn(
                                            "Calendar {} waits: {}",
                                            calendar.id(),
                                            fault.getClass().getName());
                                    return Mono.empty();
                                })
                                .thenReturn(calendar),
                        AT_ONCE)
                .count();
    }

    /** Reads one again at once, unless that has just been done. */
    Mono<Void> now(UUID id) {
        return queue.take(id).flatMap(calendar -> refresh(calendar, LIMIT_WHILE_SOMEBODY_WAITS));
    }

    private Mono<Void> refresh(BusyCalendar calendar, Duration limit) {
        CalendarAddress address = Objects.requireNonNull(calendar.address(), "only those with an address are taken");
        return readings.again(calendar, address, limit).flatMap(outcome -> switch (outcome) {
            case Outcome.Read read -> queue.keep(calendar.id(), read);
            case Outcome.Unchanged() -> queue.unchanged(calendar.id());
            case Outcome.Failed(Fault why) -> queue.failed(calendar, why);
        });
    }
}
