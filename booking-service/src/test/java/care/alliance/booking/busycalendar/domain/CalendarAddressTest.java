package care.alliance.booking.busycalendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.busycalendar.domain.CalendarAddress.Parsed;
import care.alliance.booking.busycalendar.domain.CalendarAddress.Rules;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

    private static final Rules RULES = new Rules(false, Set.of(443));

    @ParameterizedTest
    @CsvSource({
        "https://calendar.example/a.ics?key=1, https://calendar.example/a.ics?key=1",
        "' https://calendar.example:443/a.ics ', https://calendar.example:443/a.ics",
        "webcal://calendar.example/a.ics, https://calendar.example/a.ics",
        "WebCals://calendar.example/a.ics, https://calendar.example/a.ics"
    })
    void anAddressBeginsWithHttpsOrMeansIt(String typed, String meant) {
        assertThat(CalendarAddress.of(typed, RULES))
                .isEqualTo(new Parsed.Sound(new CalendarAddress(URI.create(meant))));
    }

    @ParameterizedTest
    @CsvSource({
        "http://calendar.example/a.ics, not-https",
        "file:///etc/passwd, not-an-address",
        "ftp://calendar.example/a.ics, not-https",
        "calendar.example/a.ics, not-https",
        "https://, not-an-address",
        "https://calendar example/a.ics, not-an-address",
        "https://user:word@calendar.example/a.ics, has-a-login",
        "https://calendar.example:8443/a.ics, port-not-allowed",
        "mailto:me@calendar.example, not-an-address"
    })
    void whatIsNoneIsNamed(String typed, String code) {
        assertThat(CalendarAddress.of(typed, RULES)).isEqualTo(new Parsed.Faulty(code));
    }

    /** Programs read these as 127.0.0.1. */
    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "0x7f000001", "017700000001", "127.1", "0x7f.1", "127.0.0.0x1", "a.0x7f"})
    void aNumberSpelledOddlyIsNoHost(String host) {
        assertThat(CalendarAddress.of("https://" + host + "/a.ics", RULES))
                .isEqualTo(new Parsed.Faulty("not-an-address"));
    }

    @Test
    void onlyItsHostIsShown() {
        CalendarAddress address = new CalendarAddress(URI.create("https://calendar.example/private-0123/a.ics"));

        assertThat(address.host()).isEqualTo("calendar.example");
        assertThat(address).hasToString("CalendarAddress[calendar.example]");
    }
}
