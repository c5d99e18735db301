package care.alliance.booking.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down what time has ended: holds, and requests that the clinic did not answer. Several instances may sweep at
 * once; each row is ended by one of them. A row that fails does not stop the others.
 */
@Component
class Sweeper {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final int BATCH = 200;
    private static final Duration FORGET_HOLDS_AFTER = Duration.ofDays(1);

    private final AppointmentStore store;
    private final Lapses lapses;
    private final Clock clock;

    Sweeper(AppointmentStore store, Lapses lapses, Clock clock) {
        this.store = store;
        this.lapses = lapses;
        this.clock = clock;
    }

    /** One sweep; how many holds and requests it ended. */
    @Scheduled(
            initialDelayString = "${alliance.booking.sweep-every:PT15S}",
            fixedDelayString = "${alliance.booking.sweep-every:PT15S}")
    Mono<Long> sweep() {
        Instant now = clock.instant();
        return store.due(now, BATCH)
                .collectList()
                .flatMapIterable(due -> due)
                .concatMap(id -> lapses.endOverdue(id, now).onErrorResume(fault -> {
                    log.warn("Could not end appointment {}; the next sweep tries again", id, fault);
                    return Mono.just(false);
                }))
                .filter(ended -> ended)
                .count()
                .flatMap(ended ->
                        store.forgetHolds(now.minus(FORGET_HOLDS_AFTER), BATCH).thenReturn(ended));
    }
}
