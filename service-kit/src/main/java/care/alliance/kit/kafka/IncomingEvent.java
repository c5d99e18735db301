package care.alliance.kit.kafka;

import care.alliance.events.Event;
import care.alliance.events.EventJson;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/**
 * An event as it arrived.
 *
 * @param id for the inbox
 * @param type its {@code ce_type}; consumers pass over types that they do not know
 * @param subject id of the aggregate
 * @param time when it was appended to its outbox
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; handed on to the JSON reader
public record IncomingEvent(UUID id, String type, String subject, Instant time, byte[] body) {

    /**
     * Reads the record's {@code ce_} headers.
     *
     * @throws UndecodableEventException when it is no such event; it goes to the dead letters without further tries
     */
    public static IncomingEvent from(ConsumerRecord<String, byte[]> message) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
            OffsetDateTime time = event.getTime();
            String subject = event.getSubject();
            if (time == null || subject == null || message.value() == null) {
                throw new UndecodableEventException("An event needs time, subject and body");
            }
            return new IncomingEvent(
                    UUID.fromString(event.getId()), event.getType(), subject, time.toInstant(), message.value());
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException noEvent) {
            throw new UndecodableEventException("Not an event of ours", noEvent);
        }
    }

    /**
     * The body as its record.
     *
     * @throws UndecodableEventException when it is no such body
     */
    public <T extends Event> T body(Class<T> as) {
        try {
            return EventJson.read(body, as);
        } catch (JacksonException other) {
            throw new UndecodableEventException("Not a body of " + type, other);
        }
    }

    @Override
    public String toString() {
        return "IncomingEvent[id=" + id + ", type=" + type + ", subject=" + subject + "]";
    }
}
