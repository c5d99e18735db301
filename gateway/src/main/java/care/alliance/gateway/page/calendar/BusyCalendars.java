package care.alliance.gateway.page.calendar;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.part.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** Asks booking-service about a therapist's calendars elsewhere, as the signed-in person. */
@Component
class BusyCalendars {

    private static final String ALL = "/api/booking/therapists/{therapist}/calendars";
    private static final String ONE = ALL + "/{id}";
    private static final MediaType ICS = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final WebClient booking;

    BusyCalendars(PartClients parts) {
        this.booking = parts.booking();
    }

    /** @param zone in which the therapist's hours are meant */
    record Many(List<BusyCalendar> items, ZoneId zone) {
        Many {
            items = orEmpty(items);
        }
    }

    /**
     * A calendar as booking-service tells of it.
     *
     * @param kind {@code ADDRESS} or {@code UPLOAD}
     * @param host of the address; null for an upload
     * @param failingSince null while it can be read
     * @param fault why it cannot be read
     * @param stale whether that is so for so long that its times may have changed
     * @param ahead busy times that are not over
     * @param skipped entries that nobody could make sense of
     * @param coversUntil entries after this are not known yet
     */
    record BusyCalendar(
            UUID id,
            String kind,
            String name,
            @Nullable String host,
            Instant readAt,
            @Nullable Instant failingSince,
            @Nullable String fault,
            boolean stale,
            long ahead,
            int skipped,
            Instant coversUntil) {

        boolean uploaded() {
            return kind.equals("UPLOAD");
        }
    }

    Mono<Many> of(UUID therapist) {
        return booking.get().uri(ALL, therapist).retrieve().bodyToMono(Many.class);
    }

    Mono<BusyCalendar> add(UUID therapist, String name, String address, String key) {
        return booking.post()
                .uri(ALL, therapist)
                .header("Idempotency-Key", key)
                .bodyValue(Map.of("name", name, "address", address))
                .retrieve()
                .bodyToMono(BusyCalendar.class);
    }

    Mono<BusyCalendar> upload(UUID therapist, String name, String text, String key) {
        return booking.post()
                .uri(ALL, therapist)
                .header("Idempotency-Key", key)
                .header("Slug", UriUtils.encode(name, StandardCharsets.UTF_8))
                .contentType(ICS)
                .bodyValue(text)
                .retrieve()
                .bodyToMono(BusyCalendar.class);
    }

    Mono<BusyCalendar> replace(UUID therapist, UUID id, String text) {
        return booking.put()
                .uri(ONE, therapist, id)
                .contentType(ICS)
                .bodyValue(text)
                .retrieve()
                .bodyToMono(BusyCalendar.class);
    }

    Mono<BusyCalendar> refresh(UUID therapist, UUID id) {
        return booking.post().uri(ONE + "/refresh", therapist, id).retrieve().bodyToMono(BusyCalendar.class);
    }

    /** Also when it was removed before. */
    Mono<Void> remove(UUID therapist, UUID id) {
        return booking.delete()
                .uri(ONE, therapist, id)
                .retrieve()
                .toBodilessEntity()
                .then()
                .onErrorComplete(NotFound.class);
    }
}
