package care.alliance.booking.busycalendar;

import care.alliance.kit.fault.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks for calendars whose time to be read has come. Several instances may do so at once. */
@Component
class CalendarUpkeep {

    private static final Logger log = LoggerFactory.getLogger(CalendarUpkeep.class);

    private final Refreshing refreshing;

    CalendarUpkeep(Refreshing refreshing) {
        this.refreshing = refreshing;
    }

    /** Whatever goes wrong in one look, there is a next one. */
    @Scheduled(
            initialDelayString = "${alliance.booking.calendar.look-every:PT10S}",
            fixedDelayString = "${alliance.booking.calendar.look-every:PT10S}")
    Mono<Long> look() {
        return refreshing.round().onErrorResume(fault -> {
            log.warn("Calendars wait for the database: {}", Faults.code(fault));
            return Mono.just(0L);
        });
    }
}
