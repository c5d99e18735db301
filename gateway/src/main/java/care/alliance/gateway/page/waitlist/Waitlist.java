package care.alliance.gateway.page.waitlist;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service about the waitlist, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
public class Waitlist {

    private static final String ALL = "/api/booking/waitlist";
    private static final String ONE = ALL + "/{id}";

    private final WebClient booking;

    Waitlist(PartClients parts) {
        this.booking = parts.booking();
    }

    /** A patient's own entries, the newest first. */
    Mono<List<Entry>> own() {
        return booking.get().uri(ALL).retrieve().bodyToMono(Entry.Many.class).map(Entry.Many::items);
    }

    /** The open entries of a clinic in the order in which times are offered to them; at most 200. */
    public Mono<List<Entry>> at(UUID clinic) {
        return booking.get()
                .uri(ALL + "?clinic={clinic}", clinic)
                .retrieve()
                .bodyToMono(Entry.Many.class)
                .map(Entry.Many::items);
    }

    Mono<Entry> enter(Map<String, Object> wish) {
        return booking.post().uri(ALL).bodyValue(wish).retrieve().bodyToMono(Entry.class);
    }

    /**
     * Puts somebody on the list for the desk.
     *
     * @param key of the form, so that sending it twice makes one entry
     */
    public Mono<Entry> enter(Map<String, Object> wish, String key) {
        return booking.post()
                .uri(ALL)
                .header("Idempotency-Key", key)
                .bodyValue(wish)
                .retrieve()
                .bodyToMono(Entry.class);
    }

    /** Ends waiting; a time that is offered at this moment is let go. */
    public Mono<Entry> leave(UUID id) {
        return booking.post().uri(ONE + "/leave", id).retrieve().bodyToMono(Entry.class);
    }

    /** Says whether an entry comes before those that are not urgent. */
    public Mono<Entry> urgent(UUID id, boolean urgent) {
        return booking.post()
                .uri(ONE + "/urgent", id)
                .bodyValue(Map.of("urgent", urgent))
                .retrieve()
                .bodyToMono(Entry.class);
    }
}
