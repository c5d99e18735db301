package care.alliance.notification.mail;

import static care.alliance.notification.mail.LettersForTests.letter;
import static care.alliance.notification.mail.LettersForTests.postman;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.notification.mail.domain.Letter;
import care.alliance.notification.plan.domain.MessageKind;
import care.alliance.stack.test.RealParts;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Headers as they go over the wire to a real mail server. */
class HeadersTest {

    private final List<MimeMessage> sent = new ArrayList<>();
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl() {
        @Override
        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
            super.doSend(messages, originals);
            Collections.addAll(sent, messages);
        }
    };

    HeadersTest() {
        smtp.setPort(RealParts.mail().smtpPort());
    }

    @Test
    void aLetterSentTwiceHasTheSameMessageId() throws Exception {
        MimeMessage first = post(letter(MessageKind.CONFIRMATION));
        MimeMessage second = post(letter(MessageKind.CONFIRMATION));

        assertThat(first.getMessageID()).isEqualTo(second.getMessageID()).contains(LettersForTests.DELIVERY.toString());
    }

    @Test
    void aNameWithLineBreaksAddsNoHeader() throws Exception {
        String name = "Ana\r\nBcc: everyone@demo.example\r\n\r\nHello";

        MimeMessage message = post(letter(MessageKind.CONFIRMATION, name, "Mill\r\nX-Evil: yes"));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void itSaysThatAMachineWroteIt() throws Exception {
        assertThat(post(letter(MessageKind.REMINDER)).getHeader("Auto-Submitted"))
                .containsExactly("auto-generated");
    }

    @Test
    void theCalendarPartSaysItsMethod() throws Exception {
        MimeMessage message = post(letter(MessageKind.CONFIRMATION));
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        message.writeTo(wire);

        assertThat(wire.toString(StandardCharsets.UTF_8)).contains("text/calendar; charset=UTF-8; method=REQUEST");
    }

    /** Sends the letter and reads it again from its bytes. */
    private MimeMessage post(Letter letter) throws Exception {
        postman(smtp).post(letter);
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        sent.getLast().writeTo(wire);
        return new MimeMessage(null, new ByteArrayInputStream(wire.toByteArray()));
    }
}
