/** What slots must come out of which rules. */
@NullMarked
package care.alliance.booking.availability.domain;

import org.jspecify.annotations.NullMarked;
