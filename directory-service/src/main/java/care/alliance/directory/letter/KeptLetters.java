package care.alliance.directory.letter;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Letters that are kept for as long as somebody may still try to send them. */
public interface KeptLetters {

    /**
     * Deletes what a clinic wrote to an address about enquiries. What was not sent yet is not sent any more. Joins the running
     * transaction.
     */
    Mono<Void> forget(UUID clinicId, String email);
}
