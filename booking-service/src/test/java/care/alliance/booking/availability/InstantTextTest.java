package care.alliance.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class InstantTextTest {

    @Property
    void wholeMinutesReadAsEver(@ForAll @LongRange(min = -1_000_000_000, max = 4_000_000_000L) long minute) {
        Instant instant = Instant.ofEpochSecond(minute * 60);

        assertThat(InstantText.text(instant)).isEqualTo(instant.toString());
    }

    @Property
    void soDoPartsOfSeconds(
            @ForAll @LongRange(max = 4_000_000_000L) long minute,
            @ForAll @LongRange(max = 60_000_000_000L) long nanos) {
        Instant instant = Instant.ofEpochSecond(minute * 60, nanos);

        assertThat(InstantText.text(instant)).isEqualTo(instant.toString());
    }

    @Test
    void itIsTextInJson() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(Instant.class, new InstantText()))
                .build();

        assertThat(mapper.writeValueAsString(Instant.parse("2026-12-02T10:00:00Z")))
                .isEqualTo("\"2026-12-02T10:00:00Z\"");
    }
}
