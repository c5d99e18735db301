package care.alliance.gateway.page.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest
    @CsvSource({
        "London, Europe/London",
        "' new york ', America/New_York",
        "Europe/London, Europe/London",
        "UTC, UTC",
        "Asia/Calcutta, Asia/Calcutta"
    })
    void aTownOrAnIdIsAZone(String typed, String id) {
        assertThat(Zones.of(typed)).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "+01:00", "GMT+1", "Europe/", "london time"})
    void anythingElseIsNone(String typed) {
        assertThat(Zones.of(typed)).isEmpty();
    }

    /** Saving a form that nobody touched must not move hours to another clock. */
    @Test
    void everyZoneIsReadAsItIsWritten() {
        assertThat(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/"))
                        .map(ZoneId::of))
                .allSatisfy(zone -> assertThat(Zones.of(Zones.name(zone))).contains(zone));
    }

    @Test
    void oneTownIsOneClock() {
        assertThat(ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*")))
                .allSatisfy(id -> assertThat(
                                Zones.of(id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')))
                        .hasValueSatisfying(zone -> assertThat(zone.getRules())
                                .isEqualTo(ZoneId.of(id).getRules())));
    }

    @Test
    void suggestionsAreTowns() {
        assertThat(Zones.names())
                .contains("London", "New York", "Tokyo")
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
