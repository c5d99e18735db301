package care.alliance.notification.reminder.domain;

import java.time.Instant;
import java.util.UUID;

/** Alarm clocks of messages. They survive restarts, and setting one is part of the caller's transaction. */
public interface Timers {

    /** Wakes the message at this instant, or at once when it has passed. */
    void set(UUID id, Instant at);

    /** Takes the alarm back. One that is ringing right now rings on; the message is checked again anyway. */
    void cancel(UUID id);
}
