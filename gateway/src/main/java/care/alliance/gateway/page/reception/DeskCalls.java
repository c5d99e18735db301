package care.alliance.gateway.page.reception;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.client.IfMatch;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.part.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service what only staff are told and may do. Failures are those of {@link PartClients}. */
@Component
class DeskCalls {

    private final WebClient booking;

    DeskCalls(PartClients parts) {
        this.booking = parts.booking();
    }

    /** The name of the room that is kept for it. */
    Mono<Optional<String>> room(Appointment appointment) {
        UUID room = appointment.roomId();
        return room == null
                ? Mono.just(Optional.empty())
                : booking.get()
                        .uri("/api/booking/clinics/{id}/rooms", appointment.clinicId())
                        .retrieve()
                        .bodyToMono(Rooms.class)
                        .map(rooms -> rooms.items().stream()
                                .filter(one -> one.id().equals(room))
                                .map(Room::name)
                                .findFirst())
                        .onErrorResume(NotFound.class, none -> Mono.just(Optional.empty()));
    }

    /** A group session with everybody who has or had a place in it. */
    Mono<Group> group(UUID id) {
        return booking.get()
                .uri("/api/booking/group-sessions/{id}", id)
                .retrieve()
                .bodyToMono(Group.class);
    }

    /**
     * Cancels every seat that still can be, all of them or none; the answer is 412 {@code stale-version} if one has changed or
     * was booked since.
     */
    Mono<Group> cancelGroup(Group seen, @Nullable String reason) {
        return booking.post()
                .uri("/api/booking/group-sessions/{id}/cancel", seen.id())
                .headers(IfMatch.version(seen.version()))
                .bodyValue(Appointments.because(reason))
                .retrieve()
                .bodyToMono(Group.class);
    }

    record Room(UUID id, String name) {}

    record Rooms(List<Room> items) {
        Rooms {
            items = orEmpty(items);
        }
    }
}
