@NullMarked
package care.alliance.booking.calendarfeed;

import org.jspecify.annotations.NullMarked;
