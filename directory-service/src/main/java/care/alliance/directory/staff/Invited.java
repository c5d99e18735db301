package care.alliance.directory.staff;

import java.util.UUID;

/** What became of an invitation. */
sealed interface Invited {

    /** They may work at the clinic now; {@code id} is the subject of their login. */
    record Member(UUID id) implements Invited {}

    /** Keycloak does not take the name or the address. */
    record NotAccepted() implements Invited {}
}
