package care.alliance.notification.plan.domain;

import java.time.Duration;

/**
 * Names one message of an appointment; an appointment never has two of the same name.
 *
 * @param before for a reminder, how long before the start it is due; zero for what is due at once
 * @param timesVersion the appointment's version that brought the times spoken of: a move makes new messages
 */
public record Message(MessageKind kind, Duration before, int timesVersion) {

    static Message atOnce(MessageKind kind, int timesVersion) {
        return new Message(kind, Duration.ZERO, timesVersion);
    }

    static Message reminder(Duration before, int timesVersion) {
        return new Message(MessageKind.REMINDER, before, timesVersion);
    }
}
