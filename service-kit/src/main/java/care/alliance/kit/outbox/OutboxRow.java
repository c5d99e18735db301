package care.alliance.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event on its way. */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes go out as they came in
record OutboxRow(
        UUID id,
        String topic,
        UUID key,
        String type,
        @Nullable String traceparent,
        byte[] body,
        Instant createdAt,
        int attempts) {

    /** What keeps its order. */
    Line line() {
        return new Line(topic, key);
    }

    record Line(String topic, UUID key) {}
}
