package care.alliance.gateway.page.course;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.client.IfMatch;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.session.Appointments;
import care.alliance.gateway.security.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks booking-service about courses, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
public class Courses {

    private static final String ALL = "/api/booking/courses";
    private static final String ONE = ALL + "/{id}";

    private final WebClient booking;
    private final WebClient open;

    Courses(PartClients parts) {
        this.booking = parts.booking();
        this.open = parts.openBooking();
    }

    /** A patient's own; none for anybody else, and none while booking is down. */
    public Mono<List<Course>> own(Visitor visitor) {
        return visitor.has("patient")
                ? orNone(booking.get()
                                .uri(ALL)
                                .retrieve()
                                .bodyToMono(Course.Many.class)
                                .map(Course.Many::items))
                        .map(found -> found.orElse(List.of()))
                : Mono.just(List.of());
    }

    public Mono<Course> one(UUID id) {
        return booking.get().uri(ONE, id).retrieve().bodyToMono(Course.class);
    }

    Mono<Course.Usual> usual(UUID offer) {
        return open.get().uri(ALL + "/usual?offer={offer}", offer).retrieve().bodyToMono(Course.Usual.class);
    }

    Mono<Plan> plan(CourseForm form) {
        return booking.post()
                .uri(ALL + "/plan")
                .bodyValue(form.body())
                .retrieve()
                .bodyToMono(Plan.class);
    }

    Mono<Course> book(CourseForm form) {
        return booking.post().uri(ALL).bodyValue(form.body()).retrieve().bodyToMono(Course.class);
    }

    /** The clinic says yes to every session of it that waits for an answer, if the course is still as it was seen. */
    public Mono<Course> confirm(Course seen) {
        return booking.post()
                .uri(ONE + "/confirm", seen.id())
                .headers(IfMatch.version(seen.version()))
                .retrieve()
                .bodyToMono(Course.class);
    }

    /** The clinic says no to every session of it that waits for an answer, if the course is still as it was seen. */
    public Mono<Course> decline(Course seen, @Nullable String reason) {
        return booking.post()
                .uri(ONE + "/decline", seen.id())
                .headers(IfMatch.version(seen.version()))
                .bodyValue(Appointments.because(reason))
                .retrieve()
                .bodyToMono(Course.class);
    }

    Mono<Course> stop(UUID id, @Nullable Long version, @Nullable String reason) {
        return booking.post()
                .uri(ONE + "/stop", id)
                .headers(IfMatch.version(version))
                .bodyValue(Appointments.because(reason))
                .retrieve()
                .bodyToMono(Course.class);
    }

    Mono<Course> moveRest(UUID id, @Nullable Long version, int from, Instant start) {
        return booking.post()
                .uri(ONE + "/reschedule", id)
                .headers(IfMatch.version(version))
                .bodyValue(Map.of("from", from, "start", start))
                .retrieve()
                .bodyToMono(Course.class);
    }
}
