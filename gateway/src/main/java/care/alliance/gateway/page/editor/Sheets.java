package care.alliance.gateway.page.editor;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks directory-service about reviews, as the editor who is signed in. Failures are those of {@link PartClients}. */
@Component
class Sheets {

    private static final String ONE = "/api/directory/reviews/{kind}/{slug}";

    private final WebClient directory;

    Sheets(PartClients parts) {
        this.directory = parts.directoryDesk();
    }

    /** Everything, what is due first at the top. */
    Mono<List<Sheet.Item>> all() {
        return directory
                .get()
                .uri("/api/directory/reviews")
                .retrieve()
                .bodyToMono(Sheet.Many.class)
                .map(Sheet.Many::items);
    }

    Mono<Sheet> one(String kind, String slug) {
        return directory.get().uri(ONE, kind, slug).retrieve().bodyToMono(Sheet.class);
    }

    /** Refused where another editor published since this revision. */
    Mono<Sheet> publish(String kind, String slug, int revision, Map<String, Object> review) {
        return directory
                .post()
                .uri(ONE, kind, slug)
                .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                .bodyValue(review)
                .retrieve()
                .bodyToMono(Sheet.class);
    }
}
