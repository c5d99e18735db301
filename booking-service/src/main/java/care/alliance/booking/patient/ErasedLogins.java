package care.alliance.booking.patient;

import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Logins whose patient was erased a moment ago. Their tokens count a little longer, and would otherwise make a new patient with the
 * same name and address; whoever signs in after that is a new patient. Joins the running transaction.
 */
public interface ErasedLogins {

    /** Makes whatever else makes or erases this login's patient wait until the running transaction ends. */
    Mono<Void> lock(String login);

    /** When its patient was erased, while tokens from before then may still count; empty for all other logins. */
    Mono<Instant> erasedAt(String login);

    /** Remembers a login; whatever need not be remembered any more goes. */
    Mono<Void> add(String login, Instant now);
}
