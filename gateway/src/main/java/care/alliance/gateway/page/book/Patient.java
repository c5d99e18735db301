package care.alliance.gateway.page.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The signed-in patient's details as booking-service keeps them; the e-mail is Keycloak's and only shown. */
record Patient(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate dateOfBirth) {

    @Override
    public String toString() {
        return "Patient[hidden]";
    }
}
