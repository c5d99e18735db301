package care.alliance.gateway.page.session;

import care.alliance.gateway.client.IfMatch;
import care.alliance.gateway.client.PartClients;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service about appointments, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
public class Appointments {

    private static final int SHOWN = 100;
    private static final int MOST = 200;
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

    /** Times that are held at a clinic now, for its staff; at most 200, the earliest first. */
    public Mono<List<Appointment>> heldAt(UUID clinic) {
        return booking.get()
                .uri("/api/booking/appointments?clinic={clinic}&state=HELD&limit={limit}", clinic, MOST)
                .retrieve()
                .bodyToMono(Appointment.Many.class)
                .map(Appointment.Many::items);
    }

    /** A patient's sessions that begin after a time and are not off, the soonest first. */
    public Mono<List<Appointment>> ahead(Instant from) {
        return booking.get()
                .uri("/api/booking/appointments?from={from}&state=REQUESTED,CONFIRMED&limit={limit}", from, MOST)
                .retrieve()
                .bodyToMono(Appointment.Many.class)
                .map(Appointment.Many::items);
    }

    public Mono<Appointment> one(UUID id) {
        return booking.get().uri(ONE, id).retrieve().bodyToMono(Appointment.class);
    }

    /** Every change of it, the first first; {@link care.alliance.gateway.part.NotFound} to whoever is neither its patient nor staff. */
    public Mono<List<Past>> history(UUID id) {
        return booking.get()
                .uri(ONE + "/history", id)
                .retrieve()
                .bodyToMono(Past.Many.class)
                .map(Past.Many::items);
    }

    /**
     * Moves an appointment on, such as {@code cancel} or {@code confirm}.
     *
     * @param version what the person saw; the answer is 412 {@code stale-version} if it has changed since
     * @param said what is sent along, such as a reason {@link #because(String)} of which it is done
     */
    public Mono<Appointment> act(UUID id, String action, @Nullable Long version, Map<String, String> said) {
        return booking.post()
                .uri(ONE + "/{action}", id, action)
                .headers(IfMatch.version(version))
                .bodyValue(said)
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    /** Gives an appointment another time; the same versions, reasons and refusals. */
    public Mono<Appointment> move(UUID id, @Nullable Long version, Instant start, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(because(reason));
        body.put("start", start);
        return booking.post()
                .uri(ONE + "/reschedule", id)
                .headers(IfMatch.version(version))
                .bodyValue(body)
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

    /** Says whether one of those who were to come along did; takes it back with null. */
    public Mono<Appointment> attended(UUID id, int number, @Nullable String attendance) {
        return booking.put()
                .uri(ONE + "/participants/{number}", id, number)
                .bodyValue(attendance == null ? Map.of() : Map.of("attendance", attendance))
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    /**
     * A reason as booking-service takes it; nothing for none. Browsers end lines with two characters and count them as one; a
     * tab is as good as a space, and so is whatever else cannot be seen.
     */
    public static Map<String, String> because(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? Map.of()
                : Map.of("reason", typed.strip().replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " "));
    }
}
