package care.alliance.kit.sample;

import care.alliance.events.DeliveryRecorded;
import care.alliance.events.DeliveryRecorded.Channel;
import care.alliance.events.DeliveryRecorded.DeliveryState;
import care.alliance.events.DeliveryRecorded.MessageKind;
import java.time.Instant;
import java.util.UUID;

/** Events to send about; what they say does not matter here. */
public final class SampleEvents {

    private SampleEvents() {}

    public static DeliveryRecorded delivery(UUID appointmentId, Instant at) {
        return new DeliveryRecorded(
                UUID.randomUUID(), appointmentId, MessageKind.REMINDER, Channel.EMAIL, DeliveryState.SENT, at);
    }

    /** The n-th event about an appointment; n can be read back from {@code at}. */
    public static DeliveryRecorded numbered(UUID appointmentId, int n) {
        return delivery(appointmentId, Instant.ofEpochSecond(n));
    }
}
