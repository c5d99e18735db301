package care.alliance.gateway.page.enquiry;

import care.alliance.gateway.client.IfMatch;
import care.alliance.gateway.client.PartClients;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks directory-service for enquiries, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
class Enquiries {

    private static final String ONE = "/api/directory/enquiries/{id}";

    private final WebClient desk;

    Enquiries(PartClients parts) {
        this.desk = parts.directoryDesk();
    }

    /** @param states comma-separated */
    Mono<Enquiry.Many> of(UUID clinic, String states, @Nullable String cursor) {
        return desk.get()
                .uri(builder -> builder.path("/api/directory/enquiries")
                        .queryParam("clinic", "{clinic}")
                        .queryParam("state", "{states}")
                        .queryParamIfPresent(
                                "cursor", Optional.ofNullable(cursor).map(given -> "{cursor}"))
                        .build(
                                cursor == null
                                        ? Map.of("clinic", clinic, "states", states)
                                        : Map.of("clinic", clinic, "states", states, "cursor", cursor)))
                .retrieve()
                .bodyToMono(Enquiry.Many.class);
    }

    Mono<Enquiry> one(UUID id) {
        return desk.get().uri(ONE, id).retrieve().bodyToMono(Enquiry.class);
    }

    /** @param version what the person saw; the answer is 412 {@code stale-version} if it has changed since */
    Mono<Done> act(UUID id, String action, @Nullable Integer version, Map<String, Object> body) {
        return desk.post()
                .uri(ONE + "/{action}", id, action)
                .headers(IfMatch.version(version))
                .bodyValue(body)
                .retrieve()
                .bodyToMono(Done.class);
    }

    /** How it stands after a step. */
    record Done(String state) {}
}
