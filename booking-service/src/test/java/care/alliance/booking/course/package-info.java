/** Courses. */
@NullMarked
package care.alliance.booking.course;

import org.jspecify.annotations.NullMarked;
