package care.alliance.booking.demo;

import care.alliance.booking.availability.WeeklyPlans;
import care.alliance.booking.availability.domain.WeeklyPlan;
import care.alliance.booking.policy.ClinicPolicies;
import care.alliance.booking.replica.Clinics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Waits until the demo's offers have arrived from directory-service, then sets hours where none were set and has the
 * bookings made. What somebody has changed since stays as it is.
 */
@Component
@ConditionalOnBooleanProperty("alliance.demo")
class DemoLoader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final int MOST_TRIES = 600;
    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    /** Fewer than the pool has connections, which others want at the start too. */
    private static final int AT_ONCE = 6;

    private final Clinics clinics;
    private final WeeklyPlans plans;
    private final ClinicPolicies policies;
    private final DemoBookings bookings;
    private volatile @Nullable Thread thread;

    DemoLoader(Clinics clinics, WeeklyPlans plans, ClinicPolicies policies, DemoBookings bookings) {
        this.clinics = clinics;
        this.plans = plans;
        this.policies = policies;
        this.bookings = bookings;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("demo").start(this::load);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void load() {
        Map<String, WeeklyPlan> waiting = new LinkedHashMap<>(DemoHours.all());
        try {
            for (int tries = 0; tries < MOST_TRIES && !waiting.isEmpty(); tries++) {
                setHours(waiting);
                Thread.sleep(waiting.isEmpty() ? Duration.ZERO : BETWEEN_TRIES);
            }
            if (!waiting.isEmpty()) {
                log.warn("No offers arrived for the demo therapists {}; they have no hours", waiting.keySet());
            }
            keepHolidays();
            DemoClinic.ALL.forEach(bookings::fill);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (isRunning()) {
                log.warn("The demo's bookings are not complete", failure);
            }
        } finally {
            thread = null;
        }
    }

    private void keepHolidays() {
        Flux.fromIterable(DemoIds.NATIONS.entrySet())
                .concatMap(entry -> policies.keepHolidaysOf(entry.getKey(), entry.getValue()))
                .then()
                .block(TIME_OUT);
    }

    private void setHours(Map<String, WeeklyPlan> waiting) {
        try {
            List<String> set = Flux.fromIterable(waiting.entrySet())
                    .flatMap(entry -> setHours(entry.getKey(), entry.getValue()), AT_ONCE)
                    .collectList()
                    .blockOptional(TIME_OUT)
                    .orElseThrow();
            set.forEach(waiting::remove);
        } catch (RuntimeException failure) {
            log.debug("Hours of demo therapists wait", failure);
        }
    }

    /** The therapist's number if they have hours now; empty while their offers have not arrived. */
    private Mono<String> setHours(String number, WeeklyPlan plan) {
        UUID therapist = DemoIds.therapist(number);
        // Not whether they can be booked: one of them has not said for long that what stands there is right, and is
        // hidden.
        return clinics.of(therapist)
                .next()
                .flatMap(arrived -> plans.find(therapist).hasElement())
                .flatMap(kept -> kept
                        ? Mono.just(number)
                        : plans.replace(therapist, plan).thenReturn(number))
                .onErrorResume(failure -> {
                    log.debug("Hours of demo therapist {} wait", number, failure);
                    return Mono.empty();
                });
    }
}
