package care.alliance.directory.search;

import care.alliance.directory.clinic.domain.Coordinates;
import care.alliance.directory.search.domain.OutwardCode;
import care.alliance.directory.search.domain.PlaceList;
import care.alliance.kit.fault.Faults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Asks a postcode service (postcodes.io, or one like it) where an outward code is. Nothing but the code leaves the house.
 * What it said is kept, because postcodes hardly move; after a failure it is left alone for a while, so that a service
 * that hangs costs one search its patience and not each.
 */
final class Postcodes {

    private static final Logger log = LoggerFactory.getLogger(Postcodes.class);
    private static final int KEPT = 1_000;
    private static final int MOST_BYTES = 16 * 1024;

    private final WebClient service;
    private final Duration timeOut;
    private final Duration pause;
    private final Clock clock;
    private final Map<String, Known> kept = new Kept();
    private volatile Instant quietUntil = Instant.MIN;

    Postcodes(PlacesSettings settings, String url, Clock clock) {
        this.service = WebClient.builder()
                .baseUrl(url)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_BYTES))
                .build();
        this.timeOut = settings.postcodesTimeOut();
        this.pause = settings.postcodesPause();
        this.clock = clock;
    }

    /** The middle of an outward code; empty where the service does not know it or does not answer as it should. */
    Mono<Coordinates> find(OutwardCode code) {
        return Mono.defer(() -> {
            Known known = kept(code);
            if (known != null) {
                return Mono.justOrEmpty(known.at());
            }
            return clock.instant().isBefore(quietUntil) ? Mono.empty() : ask(code);
        });
    }

    private Mono<Coordinates> ask(OutwardCode code) {
        return service.get()
                .uri("/outcodes/{code}", code.text())
                .exchangeToMono(Postcodes::read)
                .timeout(timeOut)
                .doOnNext(found -> keep(code, found))
                .onErrorResume(fault -> {
                    log.warn(
                            "The postcode service did not help and is left alone for {}: {}",
                            pause,
                            Faults.code(fault));
                    quietUntil = clock.instant().plus(pause);
                    return Mono.empty();
                })
                .flatMap(found -> Mono.justOrEmpty(found.at()));
    }

    private static Mono<Known> read(ClientResponse response) {
        if (response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return response.releaseBody().thenReturn(new Known(null));
        }
        if (!response.statusCode().is2xxSuccessful()) {
            return response.releaseBody()
                    .then(Mono.error(() -> new IllegalStateException("status " + response.statusCode())));
        }
        return response.bodyToMono(Answer.class)
                .map(answer -> new Known(answer.at()))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("an empty answer")));
    }

    private @Nullable Known kept(OutwardCode code) {
        synchronized (kept) {
            return kept.get(code.text());
        }
    }

    private void keep(OutwardCode code, Known found) {
        synchronized (kept) {
            kept.put(code.text(), found);
        }
    }

    /** What was said of a code; null where there is no such code. */
    private record Known(@Nullable Coordinates at) {}

    /** What postcodes.io answers, as far as it matters here. */
    private record Answer(@Nullable Result result) {

        Coordinates at() {
            if (result == null || result.latitude() == null || result.longitude() == null) {
                throw new IllegalStateException("an answer without a place");
            }
            Coordinates at = new Coordinates(result.latitude(), result.longitude());
            if (!PlaceList.isBritish(at)) {
                throw new IllegalStateException("a place outside the United Kingdom");
            }
            return at;
        }
    }

    private record Result(
            @Nullable Double latitude, @Nullable Double longitude) {}

    /** Forgets what was not asked for longest. */
    private static final class Kept extends LinkedHashMap<String, Known> {

        private static final long serialVersionUID = 1;

        Kept() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > KEPT;
        }
    }
}
