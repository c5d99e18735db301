package care.alliance.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The body of a letter: plain text, HTML and, for calendars that look for it there, the calendar part as alternatives;
 * the same calendar part again as an attachment, for everyone else.
 */
final class MimeLetter {

    private static final String FILE_NAME = "appointment.ics";

    private MimeLetter() {}

    static Multipart body(LetterText text, @Nullable CalendarPart calendar) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(text.plain(), "plain"));
        alternatives.addBodyPart(text(text.html(), "html"));
        if (calendar == null) {
            return alternatives;
        }
        alternatives.addBodyPart(inline(calendar));
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives);
        return new MimeMultipart("mixed", words, attachment(calendar));
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static BodyPart inline(CalendarPart calendar) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        return part(calendar, type);
    }

    private static BodyPart attachment(CalendarPart calendar) throws MessagingException {
        BodyPart part = part(calendar, "application/ics; name=" + FILE_NAME);
        part.setFileName(FILE_NAME);
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static BodyPart part(CalendarPart calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
