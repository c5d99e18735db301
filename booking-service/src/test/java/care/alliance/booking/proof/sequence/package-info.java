/** What people may do one after the other, at random, done by the service and by a plain model of it. */
@NullMarked
package care.alliance.booking.proof.sequence;

import org.jspecify.annotations.NullMarked;
