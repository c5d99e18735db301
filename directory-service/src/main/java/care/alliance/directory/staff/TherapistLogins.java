package care.alliance.directory.staff;

import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Logins of therapists, made in two steps, so that nobody can sign in as a therapist whom the directory does not know: a
 * login is prepared closed, and opened once its therapist has been stored. Every call can be repeated, errors with
 * {@code unavailable} while Keycloak is away, and does nothing on the caller's thread.
 */
public interface TherapistLogins {

    /** Makes a closed login for a therapist, or finds the one that was made before. Nobody is told. */
    Mono<PreparedLogin> prepare(String email, String name);

    /** Lets them in, and mails them how to choose a password unless they have done so. */
    Mono<Void> open(UUID login);

    /** The login that was prepared for this address and never opened; empty when there is none. */
    Mono<UUID> waiting(String email);

    /** Takes a login away that was never opened; one that was opened stays. */
    Mono<Void> discard(UUID login);
}
