package care.alliance.gateway.edge;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import org.springframework.stereotype.Component;

/** Takes the tokens of feeds out of what is traced: an address that is traced can be read there. */
@Component
final class FeedTokensInTraces implements ObservationFilter {

    @Override
    public Observation.Context map(Observation.Context context) {
        context.getHighCardinalityKeyValues().stream()
                .filter(entry -> entry.getValue().contains(Paths.FEEDS))
                .toList()
                .forEach(entry -> context.addHighCardinalityKeyValue(KeyValue.of(entry.getKey(), Paths.FEEDS + "*")));
        return context;
    }
}
