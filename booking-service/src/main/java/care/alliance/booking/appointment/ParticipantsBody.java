package care.alliance.booking.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who comes along to a session, by the names the patient calls them. */
record ParticipantsBody(
        @NotNull @Size(max = MOST)
        List<@NotBlank @Size(max = LONGEST) @Pattern(regexp = ONE_LINE) String> participants) {

    static final int MOST = 9;
    static final int LONGEST = 100;
    static final String ONE_LINE = "[^\\p{Cntrl}]*";

    static List<String> clean(@Nullable List<String> names) {
        return names == null ? List.of() : names.stream().map(String::strip).toList();
    }

    @Override
    public String toString() {
        return "ParticipantsBody";
    }
}
