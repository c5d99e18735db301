/** What people get of their data, and what is left of it. */
@NullMarked
package care.alliance.booking.mydata;

import org.jspecify.annotations.NullMarked;
