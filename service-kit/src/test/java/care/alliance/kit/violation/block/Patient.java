package care.alliance.kit.violation.block;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Waits as long as it takes. */
public final class Patient {

    private Patient() {}

    public static @Nullable String waits(Mono<String> answer) {
        return answer.block();
    }
}
