package care.alliance.gateway.page.calendar;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.part.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Which therapist the signed-in person is. */
@Component
class OwnTherapist {

    private final WebClient directory;

    OwnTherapist(PartClients parts) {
        this.directory = parts.directoryDesk();
    }

    /** {@link NotFound} for somebody who has no profile. */
    Mono<UUID> id() {
        return directory
                .get()
                .uri("/api/directory/therapists/mine/draft")
                .retrieve()
                .bodyToMono(Mine.class)
                .map(Mine::id);
    }

    private record Mine(UUID id) {}
}
