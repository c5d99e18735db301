package care.alliance.stack.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a MIME message apart: text, HTML and files, however deep they are nested. */
final class MailReader {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<StoredMail.Attachment> attachments = new ArrayList<>();

    private MailReader() {}

    static StoredMail read(String id, Instant received, MimeMessage message) throws MessagingException, IOException {
        var reader = new MailReader();
        reader.take(message);
        List<StoredMail.Person> from = people(message.getFrom());
        return new StoredMail(
                id,
                received,
                from.isEmpty() ? new StoredMail.Person("", "") : from.getFirst(),
                people(message.getRecipients(RecipientType.TO)),
                Objects.requireNonNullElse(message.getSubject(), ""),
                reader.text.toString(),
                reader.html.toString(),
                List.copyOf(reader.attachments));
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                take(inner);
            }
        } else if (isFile(part)) {
            attach(part);
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else {
            text.append(part.getContent());
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        boolean readable = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null || !readable;
    }

    private void attach(Part part) throws MessagingException, IOException {
        String type = part.getContentType().replaceAll("\\s+", " ");
        String number = "" + (attachments.size() + 1);
        String name = part.getFileName();
        if (name == null) {
            name = type.toLowerCase(Locale.ROOT).startsWith("text/calendar") ? "invite.ics" : "part-" + number;
        }
        attachments.add(new StoredMail.Attachment(
                number, name, type, part.getInputStream().readAllBytes()));
    }

    private static List<StoredMail.Person> people(Address @Nullable [] addresses) {
        if (addresses == null) {
            return List.of();
        }
        return Arrays.stream(addresses).map(MailReader::person).toList();
    }

    private static StoredMail.Person person(Address address) {
        return address instanceof InternetAddress internet
                ? new StoredMail.Person(Objects.requireNonNullElse(internet.getPersonal(), ""), internet.getAddress())
                : new StoredMail.Person("", address.toString());
    }
}
