package care.alliance.notification.mail;

import care.alliance.notification.appointment.domain.AnAppointment;
import care.alliance.notification.clinic.domain.Clinic;
import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.mail.domain.Letter;
import care.alliance.notification.plan.domain.MessageKind;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.mail.javamail.JavaMailSender;

/** Letters about one appointment, and what writes them. */
final class LettersForTests {

    static final UUID DELIVERY = UUID.fromString("0198c0de-0000-7000-8000-000000000003");
    static final MailSettings SETTINGS =
            new MailSettings("no-reply@alliance.example", URI.create("https://alliance.example/"));
    static final Words WORDS = new Words();
    static final LetterWriter WRITER = new LetterWriter(SETTINGS, WORDS);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
    static final Invitation INVITATION = new Invitation(SETTINGS, WORDS, CLOCK);

    private LettersForTests() {}

    static Letter letter(MessageKind kind) {
        return letter(kind, "Ana Pereira", "Riverside Psychology, London");
    }

    static Letter letter(MessageKind kind, String patient, String clinic) {
        return new Letter(
                DELIVERY,
                kind,
                AnAppointment.confirmed(),
                new Clinic(AnAppointment.confirmed().clinicId(), clinic, ZoneId.of("Europe/London")),
                new Contact(patient, "ana@demo.alliance.example"));
    }

    static SmtpPostman postman(JavaMailSender smtp) {
        return new SmtpPostman(smtp, WRITER, INVITATION, SETTINGS, WORDS, CLOCK);
    }
}
