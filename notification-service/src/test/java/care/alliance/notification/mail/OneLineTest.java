package care.alliance.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void lineBreaksBecomeSpaces() {
        assertThat(OneLine.of("Mill\r\nX-Evil: yes\u2028END:VCALENDAR")).isEqualTo("Mill X-Evil: yes END:VCALENDAR");
    }

    @Test
    void aLongLineIsCutAndNeverWithinACharacter() {
        assertThat(OneLine.of("a".repeat(300))).isEqualTo("a".repeat(200));
        assertThat(OneLine.of("a" + "🌿".repeat(150))).isEqualTo("a" + "🌿".repeat(99));
    }
}
