package care.alliance.notification.delivery.domain;

import care.alliance.notification.plan.domain.Known;
import care.alliance.notification.plan.domain.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The log of messages. Every method works in the caller's transaction; every end is announced on the bus with it. */
public interface Deliveries {

    /** The most messages of one appointment that are listed. */
    int LIST_LIMIT = 200;

    /** All messages ever planned for an appointment, but for those that were withdrawn. */
    Known known(UUID appointmentId);

    /** Adds a planned message, or plans one again that was withdrawn; the id under which it stands. */
    UUID plan(Delivery delivery);

    /** Cancels those of the messages that are not under way. Returns the ids of the cancelled. */
    List<UUID> withdraw(UUID appointmentId, Set<Message> messages, Instant at);

    /** Cancels whatever a patient was still to be sent and is not under way. Returns the ids of the cancelled. */
    List<UUID> withdrawAll(UUID patientId, Instant at);

    /** Reads one message and keeps others from changing it until the transaction ends. */
    Optional<Delivery> lock(UUID id);

    /** Notes that a try begins. */
    void begin(UUID id);

    /** Notes that the try failed and another will follow. */
    void waitForNextTry(UUID id, String reason);

    /**
     * Notes the end of a message.
     *
     * @param reason a short code for operators, free of personal data
     */
    void close(Delivery delivery, DeliveryState end, String reason, Instant at);

    /** Messages of an appointment, in the order of their due times, at most {@link #LIST_LIMIT}. */
    List<Delivery> of(UUID appointmentId);
}
