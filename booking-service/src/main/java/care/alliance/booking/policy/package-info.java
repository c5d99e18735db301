/** Keeps each clinic's booking policy. */
@NullMarked
package care.alliance.booking.policy;

import org.jspecify.annotations.NullMarked;
