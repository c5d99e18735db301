package care.alliance.gateway.page.mydata;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks booking-service for what it keeps about the signed-in person. Failures are those of {@link PartClients}. */
@Component
class MyData {

    private static final String ME = "/api/booking/patients/me";

    private final WebClient booking;

    MyData(PartClients parts) {
        this.booking = parts.booking();
    }

    /** Everything, as JSON, as it comes in. */
    Mono<ResponseEntity<Flux<DataBuffer>>> everything() {
        return file(ME + "/data");
    }

    /** The appointments, for a calendar. */
    Mono<ResponseEntity<Flux<DataBuffer>>> calendar() {
        return file(ME + "/data.ics");
    }

    /** Has everything deleted that can be. */
    Mono<Erased> erase() {
        return booking.post()
                .uri(ME + "/erase")
                .bodyValue(Map.of("confirm", "ERASE"))
                .retrieve()
                .bodyToMono(Erased.class);
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> file(String path) {
        return booking.get().uri(path).retrieve().toEntityFlux(DataBuffer.class);
    }

    /** @param kept codes of what has to stay */
    record Erased(List<String> kept) {}
}
