/** How a course lies in the calendar. */
@NullMarked
package care.alliance.booking.course.domain;

import org.jspecify.annotations.NullMarked;
