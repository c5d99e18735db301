package care.alliance.gateway.page.book;

import java.time.Instant;
import java.util.UUID;

/** A time with one therapist. */
record Wish(UUID therapistId, UUID offerId, Instant start, String format) implements Wanted {}
