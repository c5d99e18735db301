package care.alliance.kit.sample;

import care.alliance.events.OpeningsPublished;
import care.alliance.events.Topics;
import care.alliance.kit.inbox.Inbox;
import care.alliance.kit.kafka.IncomingEvent;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes openings in as services do: decode, inbox, effect, with a time-out on it all. */
@Component
public class SampleListener {

    private static final Duration TIME_OUT = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final DatabaseClient db;
    private final Map<UUID, Trouble> troublesome = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean onVirtualThread;

    SampleListener(Inbox inbox, DatabaseClient db) {
        this.inbox = inbox;
        this.db = db;
    }

    @KafkaListener(topics = Topics.OPENINGS)
    void openings(ConsumerRecord<String, byte[]> message) {
        onVirtualThread = Thread.currentThread().isVirtual();
        IncomingEvent event = IncomingEvent.from(message);
        OpeningsPublished openings = event.body(OpeningsPublished.class);
        calls.incrementAndGet();
        Trouble trouble = troublesome.get(openings.therapistId());
        if (trouble != null && trouble.left().getAndDecrement() > 0) {
            throw trouble.fault();
        }
        inbox.once("sample", event.id(), store(openings.therapistId())).block(TIME_OUT);
    }

    /** Lets the next events about this therapist fail. */
    public void stumbleOver(UUID therapist, int times, RuntimeException fault) {
        troublesome.put(therapist, new Trouble(new AtomicInteger(times), fault));
    }

    public int calls() {
        return calls.get();
    }

    public boolean ranOnVirtualThread() {
        return onVirtualThread;
    }

    private Mono<Void> store(UUID id) {
        return db.sql("insert into thing (id, name) values (:id, 'seen')")
                .bind("id", id)
                .then();
    }

    private record Trouble(AtomicInteger left, RuntimeException fault) {}
}
