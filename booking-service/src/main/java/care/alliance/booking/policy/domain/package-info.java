/** How a clinic wants its sessions booked. */
@NullMarked
package care.alliance.booking.policy.domain;

import org.jspecify.annotations.NullMarked;
