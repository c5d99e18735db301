package care.alliance.gateway.page.closure;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.closure.Holidays.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service when a clinic is closed, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
public class Closures {

    private static final String ALL = "/api/booking/clinics/{id}/closures";
    private static final String HOLIDAYS = "/api/booking/clinics/{id}/holidays";

    private final WebClient booking;

    Closures(PartClients parts) {
        this.booking = parts.booking();
    }

    /** Those that are not over, the earliest first. */
    public Mono<List<Closure>> of(UUID clinic) {
        return booking.get().uri(ALL, clinic).retrieve().bodyToMono(Many.class).map(Many::items);
    }

    /** @param key of the form, so that sending it twice gives one closure */
    Mono<Closure> add(UUID clinic, Map<String, Object> closure, String key) {
        return booking.post()
                .uri(ALL, clinic)
                .header("Idempotency-Key", key)
                .bodyValue(closure)
                .retrieve()
                .bodyToMono(Closure.class);
    }

    Mono<Void> remove(UUID clinic, UUID closure) {
        return booking.delete()
                .uri(ALL + "/{closure}", clinic, closure)
                .retrieve()
                .toBodilessEntity()
                .then();
    }

    /** Public holidays of the next eighteen months. */
    public Mono<Holidays> holidays(UUID clinic) {
        return booking.get().uri(HOLIDAYS, clinic).retrieve().bodyToMono(Holidays.class);
    }

    Mono<Holiday> set(UUID clinic, LocalDate day, boolean open) {
        return booking.put()
                .uri(HOLIDAYS + "/{day}", clinic, day)
                .bodyValue(Map.of("open", open))
                .retrieve()
                .bodyToMono(Holiday.class);
    }

    record Many(List<Closure> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
