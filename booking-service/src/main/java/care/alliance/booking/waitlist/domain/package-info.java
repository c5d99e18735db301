/** What somebody waits for. */
@NullMarked
package care.alliance.booking.waitlist.domain;

import org.jspecify.annotations.NullMarked;
