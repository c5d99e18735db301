package care.alliance.notification.reminder.domain;

import java.time.Instant;
import java.util.UUID;

/** Whoever sends a message when its alarm rings. */
public interface DueMessages {

    /** Tries to send it. May be called twice for one alarm after a crash. Blocks, with time-outs. */
    Next send(UUID id);

    /** What happens to the alarm. */
    sealed interface Next {

        /** It has served. */
        record Done() implements Next {}

        /** It rings again at this instant. */
        record Again(Instant at) implements Next {}
    }
}
