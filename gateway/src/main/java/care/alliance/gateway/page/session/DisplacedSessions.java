package care.alliance.gateway.page.session;

import care.alliance.gateway.client.PartClients;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Asks booking-service, as the signed-in person, for sessions at which nobody would be at work. Failures are those of
 * {@link PartClients}.
 */
@Component
public class DisplacedSessions {

    /** booking-service looks at no more than the clinic's next few sessions. */
    public static final int LOOKED_AT = 500;

    private static final String ALL = "/api/booking/clinics/{id}/displaced";

    /** What {@link #LOOKED_AT} sessions take, with room to spare; other answers are far smaller. */
    private static final int LONGEST_ANSWER = 2 * 1024 * 1024;

    private final WebClient booking;

    DisplacedSessions(PartClients parts) {
        this.booking = parts.booking()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
                .build();
    }

    /** Those among the clinic's next {@link #LOOKED_AT} sessions, by start. */
    public Mono<List<Appointment>> of(UUID clinic) {
        return booking.get()
                .uri(ALL, clinic)
                .retrieve()
                .bodyToMono(Appointment.Many.class)
                .map(Appointment.Many::items);
    }

    /** The session stays where it is, until it is moved. */
    public Mono<Void> keep(UUID clinic, UUID session) {
        return booking.post()
                .uri(ALL + "/{session}/keep", clinic, session)
                .retrieve()
                .toBodilessEntity()
                .then();
    }
}
