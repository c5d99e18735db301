package care.alliance.booking.calendarfeed;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.stereotype.Component;

/** Takes the tokens of feeds out of what is traced: an address that is traced can be read there. */
@Component
class FeedTokensInTraces implements ObservationFilter {

    @Override
    public Observation.Context map(Observation.Context context) {
        context.getHighCardinalityKeyValues().stream()
                .filter(entry -> entry.getValue().contains(FeedController.PATH))
                .toList()
                .forEach(entry ->
                        context.addHighCardinalityKeyValue(KeyValue.of(entry.getKey(), FeedController.PATH + "*")));
        return context;
    }
}
