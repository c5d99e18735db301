package care.alliance.directory.therapist.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a professional register, as we last saw it there.
 *
 * @param body who keeps the register, for example HCPC
 * @param checkedOn when somebody looked
 * @param checkedBy who looked; null where that was not noted
 * @param nextCheckOn when somebody must look again; after that day the entry no longer counts
 */
public record Registration(
        String body,
        String number,
        Status status,
        LocalDate checkedOn,
        @Nullable String checkedBy,
        LocalDate nextCheckOn) {

    /** An entry of which nobody noted who looked. */
    public Registration(String body, String number, Status status, LocalDate checkedOn, LocalDate nextCheckOn) {
        this(body, number, status, checkedOn, null, nextCheckOn);
    }

    /** Whether the register says that somebody may practise, and the look at it is not too long ago. */
    boolean current(LocalDate today, int graceDays) {
        return status == Status.CURRENT && !nextCheckOn.plusDays(graceDays).isBefore(today);
    }

    /** What the register says. */
    public enum Status {
        CURRENT,
        LAPSED,
        SUSPENDED
    }
}
