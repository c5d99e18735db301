package care.alliance.notification.mail;

import static care.alliance.notification.mail.LettersForTests.WRITER;
import static care.alliance.notification.mail.LettersForTests.letter;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.notification.plan.domain.MessageKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTest {

    @ParameterizedTest
    @EnumSource
    void everyLetterSaysWhoWhenWhereAndHowToGetHelp(MessageKind kind) {
        LetterText text = WRITER.write(letter(kind));

        for (String body : new String[] {text.plain(), text.html()}) {
            assertThat(body)
                    .contains("Dear Ana Pereira,", "Riverside Psychology, London")
                    .contains("Tuesday 1 December 2026", "09:00 to 09:50", "Greenwich Mean Time", "By video")
                    .contains("https://alliance.example/sessions/0198c0de-0000-7000-8000-000000000001")
                    .contains("Need help now?", "999", "116 123");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterHasOneLink(MessageKind kind) {
        assertThat(WRITER.write(letter(kind)).html().split("<a ", -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void noSubjectGivesAwayWhatItIsAbout(MessageKind kind) {
        assertThat(WRITER.write(letter(kind)).subject().toLowerCase(Locale.ROOT))
                .doesNotContain("therap", "psycho", "counsel", "mental", "clinic", "riverside", "session");
    }

    @Test
    void markupInANameIsText() {
        LetterText text = WRITER.write(letter(MessageKind.CONFIRMATION, "<b>Ana</b>", "A & B"));

        assertThat(text.html()).contains("&lt;b&gt;Ana&lt;/b&gt;", "A &amp; B").doesNotContain("<b>Ana");
        assertThat(text.plain()).contains("Dear <b>Ana</b>,", "A & B");
    }

    @Test
    void apostrophesInANameComeThrough() {
        assertThat(WRITER.write(letter(MessageKind.REMINDER, "Ana O'Neil", "St John's {0}"))
                        .plain())
                .contains("Dear Ana O'Neil,", "with St John's {0} is");
    }

    @Test
    void whoeverHasNoNameIsGreetedAnyway() {
        assertThat(WRITER.write(letter(MessageKind.REMINDER, " ", "A & B")).plain())
                .startsWith("Hello,");
    }
}
