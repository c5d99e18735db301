package care.alliance.kit.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often a record is tried before it goes to the dead letters.
 *
 * @param first pause before the second try; doubled each time
 * @param longest longest pause
 * @param tries how often a record is tried again that its consumer fails on
 * @param outage how long a record is tried again while the consumer's own database or neighbour is away: everything
 *     behind it would fail as well, so waiting beats emptying the topic into the dead letters
 */
@ConfigurationProperties("alliance.retries")
record RetrySettings(
        @DefaultValue("500ms") Duration first,
        @DefaultValue("15s") Duration longest,
        @DefaultValue("5") int tries,
        @DefaultValue("6h") Duration outage) {

    BackOff forFaults() {
        ExponentialBackOff pauses = pauses();
        pauses.setMaxAttempts(tries);
        return pauses;
    }

    BackOff forOutages() {
        ExponentialBackOff pauses = pauses();
        pauses.setMaxElapsedTime(outage.toMillis());
        return pauses;
    }

    private ExponentialBackOff pauses() {
        ExponentialBackOff pauses = new ExponentialBackOff(first.toMillis(), 2);
        pauses.setMaxInterval(longest.toMillis());
        return pauses;
    }
}
