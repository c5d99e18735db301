package care.alliance.gateway.page.session;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks notification-service what was and will be sent, as the signed-in person. */
@Component
class Deliveries {

    private final WebClient notification;

    Deliveries(PartClients parts) {
        this.notification = parts.notification();
    }

    Mono<List<Delivery>> about(UUID appointment) {
        return notification
                .get()
                .uri("/api/notifications/deliveries?appointment={id}", appointment)
                .retrieve()
                .bodyToMono(Delivery.Many.class)
                .map(Delivery.Many::items);
    }
}
