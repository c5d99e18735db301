package care.alliance.stack.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One mail as it arrived.
 *
 * @param text the plain part, empty when there is none
 * @param html the HTML part, empty when there is none
 */
public record StoredMail(
        String id,
        Instant received,
        Person from,
        List<Person> to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    private static final int SNIPPET = 200;

    /** Somebody in a header; the name may be empty. */
    public record Person(String name, String address) {
        @Override
        public String toString() {
            return name.isEmpty() ? address : name + " <" + address + ">";
        }
    }

    /** A file of the mail; an invitation ({@code text/calendar}) counts as one even when it is an alternative body. */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are only ever handed on.
    public record Attachment(String partId, String fileName, String contentType, byte[] bytes) {}

    /** The beginning of the text on one line. */
    public String snippet() {
        String line = (text.isEmpty() ? html.replaceAll("<[^>]*>", " ") : text)
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= SNIPPET ? line : line.substring(0, SNIPPET);
    }

    public Optional<Attachment> attachment(String partId) {
        return attachments.stream().filter(part -> part.partId().equals(partId)).findFirst();
    }
}
