package care.alliance.gateway.page.book;

import care.alliance.gateway.client.HoldKey;
import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.session.Appointment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Holds a time for a web session and asks for it as the person who has signed in by then. Failures are those of
 * {@link PartClients}.
 */
@Component
class Bookings {

    private static final String ALL = "/api/booking/appointments";
    private static final String ME = "/api/booking/patients/me";

    private final WebClient asGateway;
    private final WebClient asPerson;

    Bookings(PartClients parts) {
        this.asGateway = parts.bookingAsGateway();
        this.asPerson = parts.booking();
    }

    /**
     * Replaces what the session held before. A patient who has signed in already holds it for themself, and so hears now and not
     * later that they have another session at that time.
     */
    Mono<Appointment> hold(WebSession session, Wanted wish, boolean patient) {
        return (patient ? asPerson : asGateway)
                .post()
                .uri(ALL)
                .header(HoldKey.HEADER, HoldKey.of(session))
                .bodyValue(wish)
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    Mono<Appointment> held(WebSession session, UUID appointment) {
        return asGateway
                .get()
                .uri(ALL + "/{id}", appointment)
                .header(HoldKey.HEADER, HoldKey.of(session))
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    /** Has it held once more as long. */
    Mono<Appointment> extend(WebSession session, UUID appointment) {
        return asGateway
                .post()
                .uri(ALL + "/{id}/extend", appointment)
                .header(HoldKey.HEADER, HoldKey.of(session))
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    Mono<Appointment> release(WebSession session, UUID appointment) {
        return asGateway
                .post()
                .uri(ALL + "/{id}/cancel", appointment)
                .header(HoldKey.HEADER, HoldKey.of(session))
                .bodyValue(Map.of())
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    /**
     * The held time becomes the signed-in patient's.
     *
     * @param companions who comes along
     */
    Mono<Appointment> request(WebSession session, UUID appointment, List<String> companions) {
        return asPerson.post()
                .uri(ALL + "/{id}/request", appointment)
                .header(HoldKey.HEADER, HoldKey.of(session))
                .bodyValue(companions.isEmpty() ? Map.of() : Map.of("participants", companions))
                .retrieve()
                .bodyToMono(Appointment.class);
    }

    Mono<Patient> me() {
        return asPerson.get().uri(ME).retrieve().bodyToMono(Patient.class);
    }

    Mono<Patient> save(Details details) {
        return asPerson.put().uri(ME).bodyValue(details.body()).retrieve().bodyToMono(Patient.class);
    }
}
