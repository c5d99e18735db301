package care.alliance.gateway.page.book;

import java.time.Instant;
import java.util.UUID;

/** A time with whichever therapist of a clinic. */
record AnyWish(UUID clinicId, String therapy, Instant start, String format) implements Wanted {}
