package care.alliance.gateway.page.application;

import care.alliance.gateway.client.IfMatch;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.application.Application.Entries;
import care.alliance.gateway.page.application.Application.Entry;
import care.alliance.gateway.page.application.Application.Lines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks directory-service about applications as the signed-in person. Failures are those of {@link PartClients}. */
@Component
class Applications {

    private static final String ONE = "/api/directory/applications/{id}";

    private final WebClient directory;

    Applications(PartClients parts) {
        this.directory = parts.directoryDesk();
    }

    /** @param state null for all */
    Mono<Lines> list(@Nullable String state, @Nullable String cursor) {
        return directory
                .get()
                .uri(builder -> builder.path("/api/directory/applications")
                        .queryParamIfPresent("state", Optional.ofNullable(state))
                        .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                        .build())
                .retrieve()
                .bodyToMono(Lines.class);
    }

    Mono<Application> one(UUID id) {
        return directory.get().uri(ONE, id).retrieve().bodyToMono(Application.class);
    }

    Mono<List<Entry>> history(UUID id) {
        return directory
                .get()
                .uri(ONE + "/history", id)
                .retrieve()
                .bodyToMono(Entries.class)
                .map(Entries::items);
    }

    /** The document as it comes in. */
    Mono<ResponseEntity<Flux<DataBuffer>>> document(UUID id, int n) {
        return directory.get().uri(ONE + "/documents/{n}", id, n).retrieve().toEntityFlux(DataBuffer.class);
    }

    /** Decides in the version that was seen. */
    Mono<Changed> decide(UUID id, String action, @Nullable Long version, Map<String, String> body) {
        return directory
                .post()
                .uri(ONE + "/" + action, id)
                .headers(IfMatch.version(version))
                .bodyValue(body)
                .retrieve()
                .bodyToMono(Changed.class);
    }

    record Changed(UUID id, String state) {}
}
