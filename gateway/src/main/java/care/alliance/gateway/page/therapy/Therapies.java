package care.alliance.gateway.page.therapy;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks directory-service about therapies. Failures are those of {@link PartClients}. */
@Component
public class Therapies {

    private final WebClient directory;

    Therapies(PartClients parts) {
        this.directory = parts.directory();
    }

    /** All published ones, in the editors' order. */
    public Mono<List<TherapySummary>> all() {
        return directory
                .get()
                .uri("/api/directory/therapies")
                .retrieve()
                .bodyToMono(TherapySummary.Many.class)
                .map(TherapySummary.Many::items);
    }

    Mono<Therapy> one(String slug, Reading reading) {
        return directory
                .get()
                .uri("/api/directory/therapies/{slug}?reading={reading}", slug, reading.inAddress())
                .retrieve()
                .bodyToMono(Therapy.class);
    }

    Mono<Leaflet> leaflet(String slug, String audience) {
        return directory
                .get()
                .uri("/api/directory/therapies/{slug}/leaflets/{audience}", slug, audience)
                .retrieve()
                .bodyToMono(Leaflet.class);
    }
}
