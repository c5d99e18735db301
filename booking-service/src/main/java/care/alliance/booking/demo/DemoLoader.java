package care.alliance.booking.demo;

import care.alliance.booking.availability.Availability;
import care.alliance.booking.availability.WeeklyPlans;
import care.alliance.booking.availability.domain.WeeklyPlan;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

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

    private final Availability availability;
    private final WeeklyPlans plans;
    private final DemoBookings bookings;
    private volatile @Nullable Thread thread;

    DemoLoader(Availability availability, WeeklyPlans plans, DemoBookings bookings) {
        this.availability = availability;
        this.plans = plans;
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

    private void setHours(Map<String, WeeklyPlan> waiting) {
        waiting.entrySet().removeIf(entry -> {
            try {
                return hasOffers(entry.getKey()) && setHours(entry.getKey(), entry.getValue());
            } catch (RuntimeException failure) {
                log.debug("Hours of demo therapist {} wait", entry.getKey(), failure);
                return false;
            }
        });
    }

    private boolean hasOffers(String number) {
        return availability
                .context(DemoIds.therapist(number), DemoIds.firstOffer(number))
                .blockOptional(TIME_OUT)
                .isPresent();
    }

    private boolean setHours(String number, WeeklyPlan plan) {
        if (plans.find(DemoIds.therapist(number)).blockOptional(TIME_OUT).isEmpty()) {
            plans.replace(DemoIds.therapist(number), plan).block(TIME_OUT);
        }
        return true;
    }
}
