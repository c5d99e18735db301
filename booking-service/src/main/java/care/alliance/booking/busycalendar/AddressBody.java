package care.alliance.booking.busycalendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A calendar to read from somewhere.
 *
 * @param name for its therapist, such as "Work"
 * @param address {@code https} or {@code webcal}
 */
record AddressBody(
        @NotBlank @Size(max = AddressBody.LONGEST_NAME) @Pattern(regexp = "[^\\p{Cntrl}]*")
        String name,

        @NotNull String address) {

    static final int LONGEST_NAME = 60;

    /** Whoever knows the address reads the calendar. */
    @Override
    public String toString() {
        return "AddressBody";
    }
}
