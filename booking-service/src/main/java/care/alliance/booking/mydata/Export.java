package care.alliance.booking.mydata;

import care.alliance.booking.patient.domain.PatientId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts together what every feature keeps about somebody. */
@Component
class Export {

    private final List<PersonalData> features;
    private final Clock clock;

    Export(List<PersonalData> features, Clock clock) {
        this.features = features;
        this.clock = clock;
    }

    /** One document, each feature's part under its name. */
    Mono<Map<String, Object>> of(PatientId patient) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("exportedAt", clock.instant());
        return Flux.fromIterable(features)
                .concatMap(feature -> feature.of(patient).doOnNext(part -> document.put(feature.name(), part)))
                .then(Mono.just(document));
    }
}
