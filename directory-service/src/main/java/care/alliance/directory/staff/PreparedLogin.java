package care.alliance.directory.staff;

import java.util.UUID;

/** What became of making a login. */
public sealed interface PreparedLogin {

    /** It waits, closed, to be opened; {@code id} is its subject. */
    record Ready(UUID id) implements PreparedLogin {}

    /** Somebody signs in with this e-mail address already. */
    record Taken() implements PreparedLogin {}

    /** Keycloak does not take the name or the address. */
    record NotAccepted() implements PreparedLogin {}
}
