/** Courses: planned runs of sessions, booked whole or not at all. */
@NullMarked
package care.alliance.booking.course;

import org.jspecify.annotations.NullMarked;
