package care.alliance.booking.appointment.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an appointment is part of.
 *
 * @param course the course whose session it is, or null
 * @param waitlistEntry the entry for which the time was held, or null
 */
public record Origin(@Nullable CoursePlace course, @Nullable UUID waitlistEntry) {

    /** An appointment that stands alone. */
    public static final Origin ALONE = new Origin(null, null);

    /**
     * A place in a course.
     *
     * @param number which session it is, from 1
     */
    public record CoursePlace(UUID courseId, int number) {}
}
