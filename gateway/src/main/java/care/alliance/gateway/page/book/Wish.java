package care.alliance.gateway.page.book;

import java.time.Instant;
import java.util.UUID;

/** The time that somebody wants: the body of a hold. */
record Wish(UUID therapistId, UUID offerId, Instant start, String format) {}
