package care.alliance.notification.mail;

import static care.alliance.notification.mail.LettersForTests.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.mail.domain.LetterKind;
import care.alliance.notification.mail.domain.PlainLetter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLetterTest {

    @ParameterizedTest
    @EnumSource
    void everyKindGreetsAndSaysWhereToGetHelp(LetterKind kind) {
        LetterText text = WRITER.write(letter(kind, null, "/help"));

        for (String body : new String[] {text.plain(), text.html()}) {
            assertThat(body)
                    .contains("Dear Noor,", "https://alliance.example/help", "Need help now?", "116 123")
                    .doesNotContain("Greenwich", "??");
        }
        assertThat(text.html().split("<a ", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/x\r\ny", "/\" onclick=\""})
    void aPathThatLeadsElsewhereIsNoLink(String path) {
        LetterText text = WRITER.write(letter(LetterKind.INVITATION, null, path));

        assertThat(text.html()).doesNotContain("<a ", "evil", "onclick");
        assertThat(text.plain()).doesNotContain("evil", "onclick", "http");
    }

    @Test
    void wordsAreTextAndNeverTemplates() {
        LetterText text =
                WRITER.write(letter(LetterKind.ENQUIRY_ANSWERED, "[(${subject})] {0} <script>\n\n'O\"Neil' ע", null));

        assertThat(text.plain()).contains("[(${subject})] {0} <script>\n\n'O\"Neil' ע");
        assertThat(text.html()).contains("[(${subject})] {0} &lt;script&gt;").doesNotContain("<script>");
    }

    private static PlainLetter letter(LetterKind kind, @Nullable String words, @Nullable String path) {
        return new PlainLetter(
                LettersForTests.DELIVERY,
                kind,
                "Riverside Psychology",
                new Contact("Noor", "noor@example.org"),
                words,
                path);
    }
}
