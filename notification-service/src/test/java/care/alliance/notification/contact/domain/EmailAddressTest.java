package care.alliance.notification.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@demo.alliance.example", "o'neil+clinic@mail.example", "a.b-c_d@sub.example"})
    void anAddressIsPlausible(String text) {
        assertThat(EmailAddress.isPlausible(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@localhost",
                "ana@demo.example\r\nBcc: all@demo.example",
                "ana@demo.example,ben@demo.example",
                "Ana <ana@demo.example>",
                "ana @demo.example"
            })
    void anythingElseIsNot(String text) {
        assertThat(EmailAddress.isPlausible(text)).isFalse();
    }
}
