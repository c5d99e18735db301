package care.alliance.booking.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rest of a course shall go.
 *
 * @param from number of the first session that moves; those after it follow at the course's rhythm
 * @param start when that one shall start
 * @param instead times chosen for sessions that cannot be had at the new time
 */
record RestBody(
        @NotNull @Min(1) @Max(52) Integer from,
        @NotNull Instant start,
        @Nullable @Size(max = 52) List<CourseBody.@Valid @NotNull Instead> instead) {}
