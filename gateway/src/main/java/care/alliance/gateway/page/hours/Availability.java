package care.alliance.gateway.page.hours;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.client.IfMatch;
import care.alliance.gateway.client.PartClients;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Keeps a therapist's hours at booking-service as the signed-in person. Failures are those of {@link PartClients}. */
@Component
class Availability {

    private static final String THERAPIST = "/api/booking/therapists/{id}";
    private static final String WEEK = THERAPIST + "/availability";
    private static final String EXCEPTIONS = THERAPIST + "/exceptions";

    private final WebClient booking;

    Availability(PartClients parts) {
        this.booking = parts.booking();
    }

    Mono<Week> week(UUID therapist) {
        return booking.get()
                .uri(WEEK, therapist)
                .retrieve()
                .toEntity(WeeklyPlan.class)
                .map(Week::of);
    }

    /** @param version what the person saw; the answer is 412 {@code stale-version} if it has changed since */
    Mono<Week> save(UUID therapist, int version, WeeklyPlan plan) {
        return booking.put()
                .uri(WEEK, therapist)
                .headers(IfMatch.version(version))
                .bodyValue(plan)
                .retrieve()
                .toEntity(WeeklyPlan.class)
                .map(Week::of);
    }

    /** Those that are not over yet, the earliest first. */
    Mono<List<WeekException>> exceptions(UUID therapist) {
        return booking.get()
                .uri(EXCEPTIONS, therapist)
                .retrieve()
                .bodyToMono(Many.class)
                .map(Many::items);
    }

    /** @param key of the form, so that sending it twice gives one exception */
    Mono<WeekException> add(UUID therapist, WeekException exception, String key) {
        return booking.post()
                .uri(EXCEPTIONS, therapist)
                .header("Idempotency-Key", key)
                .bodyValue(exception)
                .retrieve()
                .bodyToMono(WeekException.class);
    }

    Mono<Void> remove(UUID therapist, UUID exception) {
        return booking.delete()
                .uri(EXCEPTIONS + "/{exception}", therapist, exception)
                .retrieve()
                .toBodilessEntity()
                .then();
    }

    /** A week with the version it stands in; 0 before any was set. */
    record Week(WeeklyPlan plan, int version) {

        private static Week of(ResponseEntity<WeeklyPlan> answer) {
            return new Week(
                    Objects.requireNonNull(answer.getBody()),
                    WeekForm.number(tag(answer.getHeaders().getETag())));
        }

        private static String tag(@Nullable String tag) {
            return tag == null ? "" : tag.replaceAll("\\D", "");
        }
    }

    record Many(List<WeekException> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
