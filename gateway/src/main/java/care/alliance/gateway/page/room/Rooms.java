package care.alliance.gateway.page.room;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.part.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Keeps a clinic's rooms at booking-service, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
class Rooms {

    private static final String ALL = "/api/booking/clinics/{id}/rooms";

    private final WebClient booking;

    Rooms(PartClients parts) {
        this.booking = parts.booking();
    }

    /** All of them, by place and name, those that are closed too. */
    Mono<List<Room>> of(UUID clinic) {
        return booking.get().uri(ALL, clinic).retrieve().bodyToMono(Many.class).map(Many::items);
    }

    /** @throws NotFound as the signal's error where the clinic has no such room */
    Mono<Room> one(UUID clinic, UUID id) {
        return of(clinic)
                .map(rooms -> rooms.stream()
                        .filter(room -> room.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    /** @param key of the form, so that sending it twice gives one room */
    Mono<Room> add(UUID clinic, UUID location, String name, boolean stepFree, String key) {
        return booking.post()
                .uri(ALL, clinic)
                .header("Idempotency-Key", key)
                .bodyValue(Map.of("locationId", location, "name", name, "stepFree", stepFree))
                .retrieve()
                .bodyToMono(Room.class);
    }

    Mono<Room> change(UUID clinic, Room room) {
        return booking.put()
                .uri(ALL + "/{room}", clinic, room.id())
                .bodyValue(Map.of(
                        "locationId",
                        room.locationId(),
                        "name",
                        room.name(),
                        "stepFree",
                        room.stepFree(),
                        "open",
                        room.open()))
                .retrieve()
                .bodyToMono(Room.class);
    }

    record Many(List<Room> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
