/** What a feed of sessions says. Pure. */
@NullMarked
package care.alliance.booking.calendarfeed.domain;

import org.jspecify.annotations.NullMarked;
