/** Sessions that lie outside the hours, since those have changed or the clinic is closed, for the clinic to settle. */
@NullMarked
package care.alliance.booking.displaced;

import org.jspecify.annotations.NullMarked;
