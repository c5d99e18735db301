package care.alliance.notification.contact;

import care.alliance.notification.contact.domain.Sight;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

@Component
class BookingSight implements Sight {

    private static final Logger log = LoggerFactory.getLogger(BookingSight.class);

    private final RestClient bookingService;

    BookingSight(RestClient bookingService) {
        this.bookingService = bookingService;
    }

    @Override
    public Verdict of(UUID appointmentId, String authorization) {
        try {
            bookingService
                    .get()
                    .uri("/api/booking/appointments/{id}", appointmentId)
                    .header(HttpHeaders.AUTHORIZATION, authorization)
                    .retrieve()
                    .toBodilessEntity();
            return Verdict.MAY_SEE;
        } catch (RestClientResponseException refusal) {
            return switch (refusal.getStatusCode().value()) {
                case 401, 403, 404 -> Verdict.MAY_NOT_SEE;
                default -> Verdict.UNKNOWN;
            };
        } catch (RestClientException unreachable) {
            log.warn(
                    "booking-service could not be asked: {}",
                    unreachable.getClass().getName());
            return Verdict.UNKNOWN;
        }
    }
}
