package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.Format;
import java.time.Instant;
import java.util.UUID;

/** What somebody asks to book with one therapist. */
public record Wish(UUID therapistId, UUID offerId, Instant start, Format format) implements Wanted {}
