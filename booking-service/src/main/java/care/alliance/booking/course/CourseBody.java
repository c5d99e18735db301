package care.alliance.booking.course;

import care.alliance.booking.availability.domain.Format;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody asks for.
 *
 * @param start first session
 * @param every null for weekly
 * @param sessions how many, within what the therapy takes
 * @param patientId whom staff book for
 * @param instead times chosen for sessions that cannot be had at the usual time
 * @param participants names of those who come along to every session
 */
record CourseBody(
        @NotNull UUID therapistId,
        @NotNull UUID offerId,
        @NotNull Format format,
        @NotNull Instant start,
        @Nullable Every every,
        @NotNull @Min(2) @Max(52) Integer sessions,
        @Nullable UUID patientId,
        @Nullable @Size(max = 52) List<@Valid @NotNull Instead> instead,

        @Nullable @Size(max = 9)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*") String> participants) {

    enum Every {
        WEEKLY,
        FORTNIGHTLY
    }

    /** Another time for one session. */
    record Instead(@Min(1) @Max(52) int number, @NotNull Instant start) {}

    List<String> companions() {
        return participants == null
                ? List.of()
                : participants.stream().map(String::strip).toList();
    }

    int everyWeeks() {
        return every == Every.FORTNIGHTLY ? 2 : 1;
    }

    Map<Integer, Instant> chosen() {
        return chosen(instead);
    }

    static Map<Integer, Instant> chosen(@Nullable List<Instead> instead) {
        Map<Integer, Instant> chosen = new HashMap<>();
        if (instead != null) {
            instead.forEach(each -> chosen.put(each.number(), each.start()));
        }
        return chosen;
    }

    @Override
    public String toString() {
        return "CourseBody[" + therapistId + " " + start + "]";
    }
}
