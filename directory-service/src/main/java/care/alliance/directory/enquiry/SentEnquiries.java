package care.alliance.directory.enquiry;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Enquiries by whose they are, as far as anybody knows: most are sent without signing in. */
public interface SentEnquiries {

    /**
     * Makes what was sent with this login anonymous, ends what is open of it, and deletes the letters about it. Joins the running
     * transaction; a second time changes nothing.
     */
    Mono<Void> forget(UUID login);
}
