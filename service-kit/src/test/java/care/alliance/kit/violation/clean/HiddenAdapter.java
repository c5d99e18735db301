package care.alliance.kit.violation.clean;

import care.alliance.kit.violation.clean.domain.Rule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Hidden, and patient within bounds. */
@Repository
class HiddenAdapter {

    @Nullable
    Rule one(Mono<Rule> rule) {
        return rule.block(Duration.ofSeconds(1));
    }
}
