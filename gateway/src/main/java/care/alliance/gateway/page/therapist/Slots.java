package care.alliance.gateway.page.therapist;

import care.alliance.gateway.client.PartClients;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service for free times. Failures are those of {@link PartClients}. */
@Component
public class Slots {

    private final WebClient booking;

    Slots(PartClients parts) {
        this.booking = parts.openBooking();
    }

    /**
     * Free times of an offer in one format.
     *
     * @param from the first day, in the clinic's zone
     * @param until the day after the last
     */
    public Mono<Slot.Many> free(UUID therapist, UUID offer, String format, LocalDate from, LocalDate until) {
        return booking.get()
                .uri(builder -> builder.path("/api/booking/therapists/{id}/slots")
                        .queryParam("offer", offer)
                        .queryParam("format", "{format}")
                        .queryParam("from", from)
                        .queryParam("to", until)
                        .build(therapist, format))
                .retrieve()
                .bodyToMono(Slot.Many.class);
    }

    /** The same of everybody at a clinic who sees single people for a therapy. */
    Mono<Slot.Many> atClinic(UUID clinic, String therapy, String format, LocalDate from, LocalDate until) {
        return booking.get()
                .uri(builder -> builder.path("/api/booking/clinics/{id}/slots")
                        .queryParam("therapy", "{therapy}")
                        .queryParam("format", "{format}")
                        .queryParam("from", from)
                        .queryParam("to", until)
                        .build(clinic, therapy, format))
                .retrieve()
                .bodyToMono(Slot.Many.class);
    }
}
