/** Who may act for a clinic. */
@NullMarked
package care.alliance.booking.clinic;

import org.jspecify.annotations.NullMarked;
