package care.alliance.directory.search;

import care.alliance.directory.search.domain.Gazetteer;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.search.domain.OutwardCode;
import care.alliance.directory.search.domain.Place;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Finds the place that somebody means. The gazetteer answers; a postcode service, where one is configured, says more
 * exactly where an outward code is, and is done without when it cannot.
 */
public final class Places {

    private final Gazetteer gazetteer;
    private final @Nullable Postcodes postcodes;

    Places(Gazetteer gazetteer, @Nullable Postcodes postcodes) {
        this.gazetteer = gazetteer;
        this.postcodes = postcodes;
    }

    /** The place of a town's name, an outward code or a whole postcode; nothing typed is nothing asked. */
    public Mono<Located> find(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Mono.just(new Located.NotAsked());
        }
        Mono<Located> known = Mono.fromSupplier(() -> gazetteer.find(typed));
        return Mono.justOrEmpty(postcodes)
                .flatMap(service -> Mono.justOrEmpty(OutwardCode.in(typed)).flatMap(code -> exactly(code, service)))
                .switchIfEmpty(known);
    }

    private Mono<Located> exactly(OutwardCode code, Postcodes service) {
        return service.find(code).map(at -> {
            String town = gazetteer.find(code).map(Place::town).orElse(code.text());
            return new Located.At(new Place(town, code.text(), at));
        });
    }
}
