package care.alliance.gateway.page.condition;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks directory-service about conditions. Failures are those of {@link PartClients}. */
@Component
public class Conditions {

    private final WebClient directory;

    Conditions(PartClients parts) {
        this.directory = parts.directory();
    }

    /** All of them, in the editors' order, without evidence. */
    public Mono<List<Condition>> all() {
        return directory
                .get()
                .uri("/api/directory/conditions")
                .retrieve()
                .bodyToMono(Condition.Many.class)
                .map(Condition.Many::items);
    }

    Mono<Condition> one(String slug) {
        return directory
                .get()
                .uri("/api/directory/conditions/{slug}", slug)
                .retrieve()
                .bodyToMono(Condition.class);
    }
}
