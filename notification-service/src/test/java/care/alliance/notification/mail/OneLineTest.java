package care.alliance.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void lineBreaksBecomeSpaces() {
        assertThat(OneLine.of("Mill\r\nX-Evil: yes\u2028END:VCALENDAR")).isEqualTo("Mill X-Evil: yes END:VCALENDAR");
    }

    @Test
    void aLongLineIsCutBetweenCharacters() {
        assertThat(OneLine.of("🌿".repeat(150)).codePoints())
                .hasSizeLessThanOrEqualTo(200)
                .containsOnly(0x1F33F);
        assertThat(OneLine.of("🌿".repeat(300)).codePoints()).hasSize(200);
    }
}
