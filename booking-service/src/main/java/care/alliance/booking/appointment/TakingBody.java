package care.alliance.booking.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a held time is taken.
 *
 * @param participants names of those who come along; null to leave them as they were
 */
record TakingBody(
        @Nullable @Size(max = ParticipantsBody.MOST)
        List<@NotBlank @Size(max = ParticipantsBody.LONGEST) @Pattern(regexp = ParticipantsBody.ONE_LINE) String>
                participants) {

    @Nullable
    List<String> companions() {
        return participants == null ? null : ParticipantsBody.clean(participants);
    }

    @Override
    public String toString() {
        return "TakingBody";
    }
}
