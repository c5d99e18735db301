package care.alliance.directory.staff;

import care.alliance.kit.actor.Duty;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody who is to work at a clinic. */
record Invitation(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 100) String name,
        @NotNull Duty duty) {

    @Override
    public String toString() {
        return "Invitation[duty=" + duty + "]";
    }
}
