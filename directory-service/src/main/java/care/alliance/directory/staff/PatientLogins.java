package care.alliance.directory.staff;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Logins of patients. */
public interface PatientLogins {

    /**
     * Signs a person out everywhere and deletes their login. Whoever works with us as well keeps it and is no patient any more.
     * Can be repeated, errors while Keycloak is away, and does nothing on the caller's thread.
     */
    Mono<Void> remove(UUID login);
}
