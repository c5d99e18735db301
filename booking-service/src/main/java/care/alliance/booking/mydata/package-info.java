/** Everything that is kept about a patient: given to them on request, and taken away when they say so. */
@NullMarked
package care.alliance.booking.mydata;

import org.jspecify.annotations.NullMarked;
