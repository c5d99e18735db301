package care.alliance.kit.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the relay.
 *
 * @param relay false keeps this process from relaying
 * @param url JDBC address of the relay's own connection; a session of its own, so never through a transaction pooler
 * @param batch most rows read at once
 * @param poll how long to wait for a nudge before looking anyway
 * @param minBackOff pause of a key, and of the relay, after a first failure
 * @param maxBackOff longest such pause
 * @param sendTimeout how long to wait for the broker's ack; longer than the producer's own delivery time-out
 * @param keepPublished how long published rows stay for looking back
 * @param keepInbox how long an event's id is remembered by its consumers
 * @param keepAnswers how long answers under an idempotency key are kept
 */
@ConfigurationProperties("alliance.outbox")
record OutboxSettings(
        @DefaultValue("true") boolean relay,
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("200") int batch,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("500ms") Duration minBackOff,
        @DefaultValue("10s") Duration maxBackOff,
        @DefaultValue("15s") Duration sendTimeout,
        @DefaultValue("7d") Duration keepPublished,
        @DefaultValue("30d") Duration keepInbox,
        @DefaultValue("24h") Duration keepAnswers) {

    /** The pause after so many failures: doubled each time, and never above the longest. */
    Duration backOff(int failures) {
        Duration pause = minBackOff.multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(maxBackOff) < 0 ? pause : maxBackOff;
    }

    @Override
    public String toString() {
        return "OutboxSettings[relay=" + relay + ", url=" + url + ", batch=" + batch + "]";
    }
}
