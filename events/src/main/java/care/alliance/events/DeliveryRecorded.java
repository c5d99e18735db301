package care.alliance.events;

import java.time.Instant;
import java.util.UUID;

/** What became of one message about an appointment. */
public record DeliveryRecorded(
        UUID id, UUID appointmentId, MessageKind kind, Channel channel, DeliveryState state, Instant at)
        implements Event {

    /** What the message is about. */
    public enum MessageKind {
        WAITLIST_OFFER,
        REQUEST_RECEIVED,
        CONFIRMATION,
        REMINDER,
        CANCELLATION,
        DECLINED,
        LAPSED,
        COURSE_ENDING
    }

    /** By which way it goes. */
    public enum Channel {
        EMAIL
    }

    /** The message's end. */
    public enum DeliveryState {
        SENT,
        FAILED,
        SKIPPED,
        CANCELLED
    }
}
