package care.alliance.gateway.page.session;

import care.alliance.gateway.client.PartClients;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service about appointments, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
public class Appointments {

    private static final int SHOWN = 100;
    private static final String ONE = "/api/booking/appointments/{id}";

    private final WebClient booking;

    Appointments(PartClients parts) {
        this.booking = parts.booking();
    }

    /** The person's own: a patient's sessions, a therapist's calendar. */
    Mono<List<Appointment>> own() {
        return booking.get()
                .uri("/api/booking/appointments?limit={limit}", SHOWN)
                .retrieve()
                .bodyToMono(Appointment.Many.class)
                .map(Appointment.Many::items);
    }

    public Mono<Appointment> one(UUID id) {
        return booking.get().uri(ONE, id).retrieve().bodyToMono(Appointment.class);
    }

    /**
     * Moves an appointment on, such as {@code cancel} or {@code confirm}.
     *
     * @param version what the person saw; the answer is 412 {@code stale-version} if it has changed since
     * @param reason in the person's own words, or null
     */
    public Mono<Appointment> act(UUID id, String action, @Nullable Long version, @Nullable String reason) {
        return booking.post()
                .uri(ONE + "/{action}", id, action)
                .headers(headers -> ifMatch(headers, version))
                .bodyValue(reason == null || reason.isBlank() ? Map.of() : Map.of("reason", lines(reason)))
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    /** Gives an appointment another time; the same versions and refusals. */
    Mono<Appointment> move(UUID id, @Nullable Long version, Instant start) {
        return booking.post()
                .uri(ONE + "/reschedule", id)
                .headers(headers -> ifMatch(headers, version))
                .bodyValue(Map.of("start", start))
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    /** Says who comes along, and that nobody else does. */
    Mono<Appointment> company(UUID id, List<String> names) {
        return booking.put()
                .uri(ONE + "/participants", id)
                .bodyValue(Map.of("participants", names))
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    /** Browsers end lines with two characters and count them as one; a tab is as good as a space. */
    private static String lines(String typed) {
        return typed.strip().replace("\r\n", "\n").replace('\t', ' ');
    }

    private static void ifMatch(HttpHeaders headers, @Nullable Long version) {
        if (version != null) {
            headers.setIfMatch("\"" + version + "\"");
        }
    }
}
