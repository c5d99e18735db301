package care.alliance.kit.outbox;

import care.alliance.events.Event;
import care.alliance.events.EventTypes;
import java.util.UUID;

/**
 * An event to be announced.
 *
 * @param topic one of {@link care.alliance.events.Topics}; the one that the body's type belongs to
 * @param key id of the aggregate; events of one key arrive in the order in which they were appended
 */
public record OutgoingEvent(String topic, UUID key, Event body) {

    public OutgoingEvent {
        String home = EventTypes.of(body).topic();
        if (!home.equals(topic)) {
            throw new IllegalArgumentException(EventTypes.of(body).name() + " belongs on " + home + ", not " + topic);
        }
    }

    /** The event on its own topic. */
    public static OutgoingEvent of(UUID key, Event body) {
        return new OutgoingEvent(EventTypes.of(body).topic(), key, body);
    }

    String type() {
        return EventTypes.of(body).name();
    }
}
