package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.AnyOffer;
import java.time.Instant;

/** What somebody asks to book with whichever therapist of a clinic. */
public record AnyWish(AnyOffer offer, Instant start, Format format) implements Wanted {}
