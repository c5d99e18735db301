package care.alliance.notification.mail;

import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.mail.domain.Letter;
import care.alliance.notification.mail.domain.PlainLetter;
import care.alliance.notification.mail.domain.Postman;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
class SmtpPostman implements Postman {

    private static final Logger log = LoggerFactory.getLogger(SmtpPostman.class);

    private final JavaMailSender smtp;
    private final LetterWriter writer;
    private final Invitation invitation;
    private final MailSettings settings;
    private final Words words;
    private final Clock clock;

    SmtpPostman(
            JavaMailSender smtp,
            LetterWriter writer,
            Invitation invitation,
            MailSettings settings,
            Words words,
            Clock clock) {
        this.smtp = smtp;
        this.writer = writer;
        this.invitation = invitation;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Posted post(Letter letter) {
        return hand(
                letter.deliveryId(),
                write(letter.deliveryId(), letter.contact(), writer.write(letter), calendar(letter)));
    }

    @Override
    public Posted post(PlainLetter letter) {
        return hand(letter.id(), write(letter.id(), letter.contact(), writer.write(letter), null));
    }

    private Posted hand(UUID id, MimeMessage message) {
        try {
            smtp.send(message);
            return new Posted.Accepted();
        } catch (MailException refusal) {
            // The class alone: what servers answer quotes addresses.
            log.warn("Message {} not taken: {}", id, refusal.getClass().getName());
            return NotTaken.isCertain(refusal)
                    ? new Posted.Refused("mail-server")
                    : new Posted.Unsure("mail-server-silent");
        }
    }

    private MimeMessage write(UUID id, Contact contact, LetterText text, @Nullable CalendarPart calendar) {
        MimeMessage message = smtp.createMimeMessage();
        try {
            message.setHeader("Message-ID", settings.messageId(id));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", Words.LOCALE.toLanguageTag());
            message.setFrom(address(settings.from(), words.say("sender")));
            message.setRecipient(RecipientType.TO, address(contact.email(), contact.name()));
            message.setSubject(OneLine.of(text.subject()), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setContent(MimeLetter.body(text, calendar));
            return message;
        } catch (MessagingException | UnsupportedEncodingException fault) {
            throw new IllegalStateException(
                    "A letter that cannot be written: " + fault.getClass().getName());
        }
    }

    private @Nullable CalendarPart calendar(Letter letter) {
        String clinicName = OneLine.of(letter.clinic().tradingName());
        String attendee = letter.contact().email();
        return switch (letter.kind()) {
            case CONFIRMATION -> invitation.request(letter.appointment(), clinicName, attendee);
            case CANCELLATION -> invitation.cancel(letter.appointment(), clinicName, attendee);
            case WAITLIST_OFFER, REQUEST_RECEIVED, REMINDER, DECLINED, LAPSED, COURSE_ENDING -> null;
        };
    }

    private static InternetAddress address(String email, String name) throws UnsupportedEncodingException {
        return new InternetAddress(email, OneLine.of(name), StandardCharsets.UTF_8.name());
    }
}
