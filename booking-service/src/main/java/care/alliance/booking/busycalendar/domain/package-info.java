/** What a therapist's calendar elsewhere says about when they are busy. Pure. */
@NullMarked
package care.alliance.booking.busycalendar.domain;

import org.jspecify.annotations.NullMarked;
