package care.alliance.e2e.support;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;

/** The mails of one address. */
public final class Inbox {

    private final Api mail;
    private final String address;

    Inbox(Api mail, String address) {
        this.mail = mail;
        this.address = address;
    }

    /** Waits for a mail about the session with this id whose calendar part has this method. */
    public Mail awaitCalendar(String appointmentId, String method) {
        return await(
                "a mail with METHOD:" + method + " for the session",
                mail -> mail.calendar().contains(appointmentId)
                        && mail.calendar().contains("METHOD:" + method));
    }

    /** Waits for a mail with this subject. */
    public Mail awaitSubject(String subject) {
        return await("a mail about " + subject, mail -> mail.subject().equals(subject));
    }

    /** Waits for a mail that says this. */
    public Mail awaitText(String words) {
        return await("a mail that says " + words, mail -> mail.text().contains(words));
    }

    /** The mails there are now, the newest first. */
    public List<Mail> mails() {
        return mail.get("/api/v1/messages")
                .body()
                .path("messages")
                .valueStream()
                .filter(message -> message.path("To").toString().contains(address))
                .map(message -> read(message.path("ID").asString()))
                .toList();
    }

    private Mail await(String what, java.util.function.Predicate<Mail> wanted) {
        try {
            return Awaitility.await(what)
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> mails().stream().filter(wanted).findFirst(), java.util.Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(what + " did not come; there are " + mails().size() + " mails", e);
        }
    }

    private Mail read(String id) {
        JsonNode message = mail.get("/api/v1/message/" + id).body();
        String calendar = message.path("Attachments")
                .valueStream()
                .filter(part -> part.path("ContentType").asString().contains("calendar"))
                .map(part -> mail.text(
                        "/api/v1/message/" + id + "/part/" + part.path("PartID").asString()))
                .findFirst()
                .orElse("");
        return new Mail(
                message.path("Subject").asString(),
                message.path("Text").asString(),
                message.path("HTML").asString(),
                calendar.replace("\r\n ", ""));
    }

    /** One mail, its calendar part unfolded. */
    public record Mail(String subject, String text, String html, String calendar) {

        /** When the session in the calendar part starts. */
        public Instant start() {
            return LocalDateTime.parse(property("DTSTART"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"))
                    .toInstant(ZoneOffset.UTC);
        }

        /** The link to a page of this site. */
        public String link(URI site) {
            return text.lines()
                    .filter(line -> line.startsWith(site.toString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link to " + site + " in the mail"));
        }

        /** A calendar property's value, for example {@code SEQUENCE}. */
        public String property(String name) {
            return calendar.lines()
                    .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name + " in the calendar part"));
        }
    }
}
