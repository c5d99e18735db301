package care.alliance.notification.contact;

import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.contact.domain.ContactAnswer;
import care.alliance.notification.contact.domain.Contacts;
import care.alliance.notification.contact.domain.EmailAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

@Component
class BookingContacts implements Contacts {

    private final RestClient bookingService;
    private final ServiceToken token;

    BookingContacts(RestClient bookingService, ServiceToken token) {
        this.bookingService = bookingService;
        this.token = token;
    }

    @Override
    public ContactAnswer of(UUID patientId) {
        try {
            return answer(fetch(patientId));
        } catch (RestClientResponseException refusal) {
            return refused(refusal.getStatusCode());
        } catch (OAuth2AuthorizationException noToken) {
            return new ContactAnswer.Unavailable("no-token");
        } catch (RestClientException unreachable) {
            return new ContactAnswer.Unavailable("booking-unreachable");
        }
    }

    private @Nullable ContactBody fetch(UUID patientId) {
        return bookingService
                .get()
                .uri("/internal/patients/{id}/contact", patientId)
                .headers(headers -> headers.setBearerAuth(token.value()))
                .retrieve()
                .body(ContactBody.class);
    }

    private ContactAnswer refused(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new ContactAnswer.NoAddress();
        }
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            token.forget();
        }
        return new ContactAnswer.Unavailable("booking-" + status.value());
    }

    private static ContactAnswer answer(@Nullable ContactBody body) {
        if (body == null || body.email() == null || !EmailAddress.isPlausible(body.email())) {
            return new ContactAnswer.NoAddress();
        }
        return new ContactAnswer.Found(new Contact(body.name() == null ? "" : body.name(), body.email()));
    }

    /** The answer as it comes; the phone number is of no use here and is not read. */
    record ContactBody(@Nullable String name, @Nullable String email) {

        @Override
        public String toString() {
            return "ContactBody[withheld]";
        }
    }
}
