package care.alliance.gateway.page.reception;

import care.alliance.gateway.client.PartClients;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks for a clinic's board as the signed-in person. Failures are those of {@link PartClients}. */
@Component
class Boards {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final PartClients parts;

    Boards(PartClients parts) {
        this.parts = parts;
    }

    /** A day of a clinic; today in the clinic's own zone where none is given. */
    Mono<Board> of(UUID clinic, @Nullable LocalDate date) {
        return parts.booking()
                .get()
                .uri(builder -> builder.path("/api/booking/clinics/{id}/board")
                        .queryParamIfPresent("date", Optional.ofNullable(date))
                        .build(clinic))
                .retrieve()
                .bodyToMono(Board.class);
    }

    /** Says that something has changed; it never ends by itself. */
    Flux<ServerSentEvent<String>> changes(UUID clinic) {
        return parts.bookingStream()
                .get()
                .uri("/api/booking/clinics/{id}/board/stream", clinic)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(EVENT);
    }
}
