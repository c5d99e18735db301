/** The demo as a visitor finds it. */
@NullMarked
package care.alliance.booking.demo;

import org.jspecify.annotations.NullMarked;
