package care.alliance.gateway.page;

import care.alliance.gateway.part.PartIsDown;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What a page may do without: it is shown with a plain sentence in the place of a part that is down. */
public final class Parts {

    private Parts() {}

    /** Empty where the part is down or has nothing; every other failure stays one. */
    public static <T> Mono<Optional<T>> orNone(Mono<T> wanted) {
        return wanted.map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .onErrorResume(PartIsDown.class, down -> Mono.just(Optional.empty()));
    }
}
