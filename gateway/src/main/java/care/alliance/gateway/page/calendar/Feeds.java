package care.alliance.gateway.page.calendar;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.part.NotFound;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service about feeds, as the signed-in person. */
@Component
class Feeds {

    private final WebClient booking;

    Feeds(PartClients parts) {
        this.booking = parts.booking();
    }

    /** Whose sessions a feed has. */
    record Owner(String path) {

        /** The signed-in patient. */
        static final Owner ME = new Owner("/api/booking/patients/me/feed");

        static Owner therapist(UUID id) {
            return new Owner("/api/booking/therapists/" + id + "/feed");
        }

        static Owner clinic(UUID id) {
            return new Owner("/api/booking/clinics/" + id + "/feed");
        }
    }

    /**
     * How a feed stands.
     *
     * @param since when it got its address; null if there is none
     * @param lastRead by a calendar; null if it never was
     * @param zone of the therapist or the clinic; null for a patient
     */
    record Feed(
            @Nullable Instant since,
            @Nullable Instant lastRead,
            @Nullable ZoneId zone) {}

    private record Address(String path) {}

    Mono<Feed> of(Owner owner) {
        return booking.get().uri(owner.path()).retrieve().bodyToMono(Feed.class);
    }

    /** The new address, from the host on; the one before leads nowhere from now on. */
    Mono<String> renew(Owner owner) {
        return booking.post()
                .uri(owner.path())
                .retrieve()
                .bodyToMono(Address.class)
                .map(Address::path);
    }

    /** Also when there was none any more. */
    Mono<Void> stop(Owner owner) {
        return booking.delete()
                .uri(owner.path())
                .retrieve()
                .toBodilessEntity()
                .then()
                .onErrorComplete(NotFound.class);
    }
}
