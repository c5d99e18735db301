package care.alliance.gateway.page.clinic;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks directory-service about clinics. Failures are those of {@link PartClients}. */
@Component
public class Clinics {

    private final WebClient directory;

    Clinics(PartClients parts) {
        this.directory = parts.directory();
    }

    /** All of them, by name. */
    public Mono<List<Clinic>> all() {
        return directory
                .get()
                .uri("/api/directory/clinics")
                .retrieve()
                .bodyToMono(Clinic.Many.class)
                .map(Clinic.Many::items);
    }

    /** One of them, for anybody. */
    public Mono<Clinic> one(UUID id) {
        return directory.get().uri("/api/directory/clinics/{id}", id).retrieve().bodyToMono(Clinic.class);
    }
}
