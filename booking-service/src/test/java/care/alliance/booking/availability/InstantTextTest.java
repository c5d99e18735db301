package care.alliance.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class InstantTextTest {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Instant.class, new InstantText()))
            .build();

    @Property
    void wholeMinutesReadAsEver(@ForAll @LongRange(min = -1_500_000_000, max = 6_000_000_000L) long minute) {
        reads(Instant.ofEpochSecond(minute * 60));
    }

    @Property
    void soDoPartsOfSeconds(
            @ForAll @LongRange(max = 4_000_000_000L) long minute,
            @ForAll @LongRange(max = 60_000_000_000L) long nanos) {
        reads(Instant.ofEpochSecond(minute * 60, nanos));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-02T10:00:00Z",
                "1969-12-31T23:59:00Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:00Z",
                "9999-12-31T23:59:00Z",
                "+10000-01-01T00:00:00Z"
            })
    void theFirstAndLastOfFourDigitsToo(String text) {
        reads(Instant.parse(text));
    }

    private void reads(Instant instant) {
        assertThat(mapper.writeValueAsString(instant)).isEqualTo("\"" + instant + "\"");
    }
}
