package care.alliance.directory.therapist.domain;

import java.time.LocalDate;

/**
 * An entry in a professional register, as we last saw it there.
 *
 * @param body who keeps the register, for example HCPC
 * @param checkedOn when we looked
 * @param nextCheckOn when we look again
 */
public record Registration(String body, String number, Status status, LocalDate checkedOn, LocalDate nextCheckOn) {

    /** What the register says. */
    public enum Status {
        CURRENT,
        LAPSED,
        SUSPENDED
    }
}
