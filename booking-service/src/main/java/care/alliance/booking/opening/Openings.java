package care.alliance.booking.opening;

import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Takes note, inside the caller's transaction, that a therapist's openings may have changed. Working them out and
 * publishing them happens afterwards, so this costs the caller one insert and never waits for another booking.
 */
public interface Openings {

    /**
     * The therapist's hours, offers or claims change with the running transaction.
     *
     * @return an error if no transaction is running
     */
    Mono<Void> changed(UUID therapistId);

    /**
     * Something that all therapists of the clinic share changes with the running transaction.
     *
     * @return an error if no transaction is running
     */
    Mono<Void> changedAt(UUID clinicId);
}
