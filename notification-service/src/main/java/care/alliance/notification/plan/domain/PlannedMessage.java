package care.alliance.notification.plan.domain;

import java.time.Instant;

/** A message and the instant at which it is to go out. */
public record PlannedMessage(Message message, Instant due) {}
