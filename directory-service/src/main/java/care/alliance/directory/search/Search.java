package care.alliance.directory.search;

import care.alliance.directory.search.domain.Vocabulary;
import care.alliance.directory.search.domain.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A page of the search with what belongs to it. */
@Component
class Search {

    private final SearchStore therapists;
    private final FacetStore facets;
    private final RelaxationStore relaxations;

    Search(SearchStore therapists, FacetStore facets, RelaxationStore relaxations) {
        this.therapists = therapists;
        this.facets = facets;
        this.relaxations = relaxations;
    }

    /**
     * The page after a position; the first one of an empty search with what would find somebody.
     *
     * @param vocabulary what facets may name; null for no facets
     */
    Mono<Found> search(Wish wish, SearchPosition after, int limit, @Nullable Vocabulary vocabulary) {
        Mono<Found> page = therapists
                .search(wish, after, limit)
                .flatMap(found -> found.total() > 0
                        ? Mono.just(found)
                        : relaxations.of(wish).map(found::with));
        return vocabulary == null ? page : Mono.zip(page, facets.of(wish, vocabulary), Found::with);
    }
}
