package care.alliance.notification.contact;

import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.contact.domain.EmailAddress;
import care.alliance.notification.letter.domain.WrittenLetters;
import care.alliance.notification.mail.domain.LetterKind;
import care.alliance.notification.mail.domain.PlainLetter;
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
class DirectoryLetters implements WrittenLetters {

    private final RestClient directoryService;
    private final ServiceToken token;

    DirectoryLetters(RestClient directoryService, ServiceToken token) {
        this.directoryService = directoryService;
        this.token = token;
    }

    @Override
    public Told of(UUID id) {
        try {
            return told(id, fetch(id));
        } catch (RestClientResponseException refusal) {
            return refused(refusal.getStatusCode());
        } catch (OAuth2AuthorizationException noToken) {
            return new Told.Unavailable("no-token");
        } catch (RestClientException unreachable) {
            return new Told.Unavailable("directory-unreachable");
        }
    }

    private @Nullable LetterBody fetch(UUID id) {
        return directoryService
                .get()
                .uri("/internal/letters/{id}", id)
                .headers(headers -> headers.setBearerAuth(token.value()))
                .retrieve()
                .body(LetterBody.class);
    }

    private Told refused(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new Told.Nothing("gone");
        }
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            token.forget();
        }
        return new Told.Unavailable("directory-" + status.value());
    }

    private static Told told(UUID id, @Nullable LetterBody body) {
        if (body == null || body.kind() == null) {
            return new Told.Unavailable("directory-empty");
        }
        if (body.email() == null || !EmailAddress.isPlausible(body.email())) {
            return new Told.Nothing("no-address");
        }
        Contact contact = new Contact(body.name() == null ? "" : body.name(), body.email());
        return new Told.Found(new PlainLetter(id, body.kind(), body.clinic(), contact, body.words(), body.path()));
    }

    /** The answer as it comes. */
    record LetterBody(
            @Nullable LetterKind kind,
            @Nullable String clinic,
            @Nullable String name,
            @Nullable String email,
            @Nullable String words,
            @Nullable String path) {

        @Override
        public String toString() {
            return "LetterBody[withheld]";
        }
    }
}
