package care.alliance.booking.appointment.domain;

import care.alliance.booking.availability.domain.Format;
import java.time.Instant;

/** What somebody asks to book: with one therapist, or with whoever at a clinic is free. */
public sealed interface Wanted permits Wish, AnyWish {

    /** First instant of the session. */
    Instant start();

    Format format();
}
