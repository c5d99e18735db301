package care.alliance.gateway.page.match;

import care.alliance.gateway.client.PartClients;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks directory-service for therapists. Failures are those of {@link PartClients}. */
@Component
class Matches {

    private static final int PENCE_IN_A_POUND = 100;

    private final WebClient directory;

    Matches(PartClients parts) {
        this.directory = parts.directory();
    }

    Mono<MatchResult> of(Answers answers) {
        return directory
                .post()
                .uri("/api/directory/matches")
                .bodyValue(body(answers))
                .retrieve()
                .bodyToMono(MatchResult.class);
    }

    /** Answers as directory-service takes them. */
    static Map<String, Object> body(Answers answers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("safeNow", answers.safe());
        for (String list : List.of(
                "concerns", "conditions", "formats", "languages", "therapies", "styles", "times", "musts", "steps")) {
            body.put(list, answers.all(list));
        }
        for (String one : List.of("severity", "participation", "gender", "insurer", "near")) {
            put(body, one, answers.one(one));
        }
        number(answers.one("age")).ifPresent(age -> body.put("age", age));
        if (answers.one("near") != null) {
            number(answers.one("withinKm")).ifPresent(km -> body.put("withinKm", km));
        }
        pence(answers.one("maxPrice")).ifPresent(pence -> body.put("maxPrice", pence));
        return body;
    }

    /** A price in pounds as people type it, in pence; empty when it is none. */
    static Optional<Integer> pence(@Nullable String pounds) {
        return Optional.ofNullable(pounds)
                .map(typed -> typed.replace("£", "").strip())
                .filter(typed -> typed.matches("\\d{1,4}(\\.\\d{1,2})?"))
                .map(typed -> new BigDecimal(typed)
                        .multiply(BigDecimal.valueOf(PENCE_IN_A_POUND))
                        .intValue());
    }

    private static Optional<Integer> number(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(digits -> digits.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private static void put(Map<String, Object> body, String field, @Nullable Object value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
