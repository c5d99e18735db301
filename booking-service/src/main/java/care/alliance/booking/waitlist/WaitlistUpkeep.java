package care.alliance.booking.waitlist;

import care.alliance.kit.fault.Faults;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks for times that became free, and for entries whose last day has passed. Several instances may do so at once. */
@Component
class WaitlistUpkeep {

    private static final Logger log = LoggerFactory.getLogger(WaitlistUpkeep.class);

    private final Offering offering;
    private final WaitlistStore entries;
    private final Clock clock;

    WaitlistUpkeep(Offering offering, WaitlistStore entries, Clock clock) {
        this.offering = offering;
        this.entries = entries;
        this.clock = clock;
    }

    /** Whatever goes wrong in one look, there is a next one. */
    @Scheduled(
            initialDelayString = "${alliance.booking.waitlist-every:PT1S}",
            fixedDelayString = "${alliance.booking.waitlist-every:PT1S}")
    Mono<Long> offer() {
        return offering.round().onErrorResume(fault -> {
            log.warn("Freed times wait for the database: {}", Faults.code(fault));
            return Mono.just(0L);
        });
    }

    /** Ends entries that wait for days gone by. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT5M")
    Mono<Long> lapse() {
        return entries.lapse(clock.instant()).onErrorResume(fault -> {
            log.warn("Entries of the waitlist wait for the database: {}", Faults.code(fault));
            return Mono.just(0L);
        });
    }
}
