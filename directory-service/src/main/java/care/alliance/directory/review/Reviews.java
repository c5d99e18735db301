package care.alliance.directory.review;

import care.alliance.directory.review.domain.Standings;
import reactor.core.publisher.Mono;

/** What editors have published, for the pages that show it. */
public interface Reviews {

    /** At most as old as {@code alliance.directory.review-refresh}; what this instance published itself shows at once. */
    Mono<Standings> standings();
}
