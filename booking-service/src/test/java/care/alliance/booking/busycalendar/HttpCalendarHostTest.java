package care.alliance.booking.busycalendar;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.busycalendar.CalendarHost.Fetched;
import care.alliance.booking.busycalendar.CalendarHost.Known;
import care.alliance.booking.busycalendar.domain.CalendarAddress;
import care.alliance.booking.busycalendar.domain.CalendarAddress.Parsed;
import care.alliance.booking.busycalendar.domain.CalendarAddress.Rules;
import care.alliance.booking.busycalendar.domain.Fault;
import care.alliance.booking.busycalendar.domain.PublicAddresses;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HttpCalendarHostTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Rules RULES = new Rules(true, Set.of(CalendarsElsewhere.port()));

    private final CalendarsElsewhere elsewhere = CalendarsElsewhere.host();

    @Test
    void theTextComesWithWhatTheHostSaysAboutIt() {
        String address = elsewhere.address();
        elsewhere.put(address, 200, Map.of("ETag", "\"1\"", "Last-Modified", "Tue, 01 Dec 2026 09:00:00 GMT"), "Grüße");

        assertThat(fetch(address))
                .isEqualTo(new Fetched.Text("Grüße", new Known("\"1\"", "Tue, 01 Dec 2026 09:00:00 GMT")));
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        String address = elsewhere.address();
        elsewhere.put(address, 200, Map.of("ETag", "\"1\""), "text");

        assertThat(fetch(address, new Known("\"1\"", "Tue, 01 Dec 2026 09:00:00 GMT"), HttpCalendarHostTest::anywhere))
                .isEqualTo(new Fetched.Unchanged());
        assertThat(elsewhere.headersOf(address).getLast())
                .containsEntry("if-none-match", "\"1\"")
                .containsEntry("if-modified-since", "Tue, 01 Dec 2026 09:00:00 GMT");
    }

    @ParameterizedTest
    @CsvSource({
        "401, CALENDAR_NOT_ALLOWED",
        "403, CALENDAR_NOT_ALLOWED",
        "404, CALENDAR_NOT_FOUND",
        "410, CALENDAR_NOT_FOUND",
        "418, HOST_FAULT",
        "500, HOST_FAULT"
    })
    void otherAnswersAreFailures(int status, Fault why) {
        String address = elsewhere.address();
        elsewhere.put(address, status, Map.of(), "");

        assertThat(fetch(address)).isEqualTo(new Fetched.Failed(why));
    }

    @Test
    void noMoreThanAMebibyteIsRead() {
        String address = elsewhere.address();
        elsewhere.put(address, 200, Map.of(), "x".repeat(1024 * 1024));
        assertThat(fetch(address)).isInstanceOf(Fetched.Text.class);

        elsewhere.put(address, 200, Map.of(), "x".repeat(1024 * 1024 + 1));
        assertThat(fetch(address)).isEqualTo(new Fetched.Failed(Fault.CALENDAR_TOO_LARGE));
    }

    @Test
    void threeRedirectsAreFollowedAndNoMore() {
        String there = elsewhere.address();
        elsewhere.put(there, 200, Map.of(), "text");
        String third = elsewhere.redirecting(elsewhere.redirecting(elsewhere.redirecting(there)));

        assertThat(fetch(third)).isInstanceOf(Fetched.Text.class);
        assertThat(fetch(elsewhere.redirecting(third))).isEqualTo(new Fetched.Failed(Fault.TOO_MANY_REDIRECTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.2", "[::1]"})
    void aRedirectIsCheckedLikeAnAddress(String host) {
        String there = elsewhere.address();
        elsewhere.put(there, 200, Map.of(), "text");
        String into = elsewhere.redirecting(there.replace("localhost", host));
        Predicate<InetAddress> onlyTheFirst =
                address -> address.getHostAddress().equals("127.0.0.1");

        assertThat(fetch(into, Known.NOTHING, onlyTheFirst)).isEqualTo(new Fetched.Failed(Fault.ADDRESS_REFUSED));
        assertThat(elsewhere.timesAsked(there)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://localhost/a.ics",
                "http://user:pass@localhost/a.ics",
                "http://localhost:22/"
            })
    void aRedirectToWhatIsNoAddressForUsIsNotFollowed(String to) {
        assertThat(fetch(elsewhere.redirecting(to))).isEqualTo(new Fetched.Failed(Fault.ADDRESS_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "127.1.2.3",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "0.0.0.0",
                "[::]"
            })
    void nothingIsAskedOfThisMachine(String host) {
        String address = elsewhere.address();
        elsewhere.put(address, 200, Map.of(), "text");

        assertThat(fetch(address.replace("localhost", host), Known.NOTHING, PublicAddresses::has))
                .isEqualTo(new Fetched.Failed(Fault.ADDRESS_REFUSED));
        assertThat(elsewhere.timesAsked(address)).isZero();
    }

    @Test
    void aHostThatNobodyKnowsIsUnreachableAndNoLogNamesTheAddress(CapturedOutput output) {
        assertThat(fetch("http://no-such-host.invalid:" + CalendarsElsewhere.port() + "/s3cret.ics?key=s3cret"))
                .isEqualTo(new Fetched.Failed(Fault.UNREACHABLE));
        assertThat(output).contains("could not be reached").doesNotContain("s3cret");
    }

    @Test
    void aHostThatSaysNothingIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var rules = new Rules(true, Set.of(silent.getLocalPort()));
            var host = new HttpCalendarHost(rules, HttpCalendarHostTest::anywhere);
            CalendarAddress address = sound("http://localhost:" + silent.getLocalPort() + "/a.ics", rules);

            assertThat(host.fetch(address, Known.NOTHING, Duration.ofMillis(200))
                            .block(LIMIT))
                    .isEqualTo(new Fetched.Failed(Fault.UNREACHABLE));
        }
    }

    private Fetched fetch(String address) {
        return fetch(address, Known.NOTHING, HttpCalendarHostTest::anywhere);
    }

    private static Fetched fetch(String address, Known known, Predicate<InetAddress> allowed) {
        return Objects.requireNonNull(new HttpCalendarHost(RULES, allowed)
                .fetch(sound(address, RULES), known, LIMIT)
                .block(LIMIT));
    }

    private static CalendarAddress sound(String address, Rules rules) {
        return ((Parsed.Sound) CalendarAddress.of(address, rules)).address();
    }

    private static boolean anywhere(InetAddress address) {
        return address.getAddress().length > 0;
    }
}
