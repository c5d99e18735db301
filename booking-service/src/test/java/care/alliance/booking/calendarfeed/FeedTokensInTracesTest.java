package care.alliance.booking.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import org.junit.jupiter.api.Test;

class FeedTokensInTracesTest {

    private final FeedTokensInTraces filter = new FeedTokensInTraces();

    @Test
    void aTraceDoesNotKnowTheTokenOfAFeed() {
        assertThat(traced("http://localhost:8082/api/booking/calendars/c2VjcmV0.ics"))
                .isEqualTo("/api/booking/calendars/*");
    }

    @Test
    void otherAddressesAreAsTheyWere() {
        assertThat(traced("/api/booking/appointments")).isEqualTo("/api/booking/appointments");
    }

    private String traced(String url) {
        Observation.Context context = new Observation.Context();
        context.addHighCardinalityKeyValue(KeyValue.of("http.url", url));
        KeyValue left = filter.map(context).getHighCardinalityKeyValue("http.url");
        return left == null ? "" : left.getValue();
    }
}
