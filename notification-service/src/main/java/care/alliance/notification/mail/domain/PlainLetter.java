package care.alliance.notification.mail.domain;

import care.alliance.notification.contact.domain.Contact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in a letter without an appointment. Never stored and never logged.
 *
 * @param id makes the Message-ID, so that the same letter sent twice is known as one
 * @param clinic trading name of the clinic in whose name it is; null for Alliance itself
 * @param words what somebody wrote for them, plain text with line breaks; null when the kind says it all
 * @param path of the page that the one link leads to, beginning with one slash; null for no link
 */
public record PlainLetter(
        UUID id,
        LetterKind kind,
        @Nullable String clinic,
        Contact contact,
        @Nullable String words,
        @Nullable String path) {

    @Override
    public String toString() {
        return "PlainLetter[" + id + ", " + kind + "]";
    }
}
