package care.alliance.gateway.page.terms;

import care.alliance.gateway.client.PartClients;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Keeps terms at booking-service, as the signed-in person. Failures are those of {@link PartClients}. */
@Component
class Policies {

    private static final String CLINIC = "/api/booking/clinics/{id}/policy";
    private static final String OFFER = "/api/booking/clinics/{id}/offers/{offer}/policy";

    private final WebClient booking;

    Policies(PartClients parts) {
        this.booking = parts.booking();
    }

    Mono<Policy> of(Scope scope) {
        return booking.get()
                .uri(template(scope), scope.clinic(), scope.offer())
                .retrieve()
                .toEntity(Answered.class)
                .map(Policies::policy);
    }

    /**
     * Replaces all of them.
     *
     * @param version what the person saw; the answer is 412 {@code stale-version} if it has changed since
     */
    Mono<Policy> save(Scope scope, int version, Map<String, Object> values) {
        return booking.put()
                .uri(template(scope), scope.clinic(), scope.offer())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(scope.ofClinic() ? change(values) : values)
                .retrieve()
                .toEntity(Answered.class)
                .map(Policies::policy);
    }

    private static String template(Scope scope) {
        return scope.ofClinic() ? CLINIC : OFFER;
    }

    /** A clinic's nation stands beside its terms, not among them. */
    private static Map<String, Object> change(Map<String, Object> values) {
        Map<String, Object> terms = new HashMap<>(values);
        Map<String, Object> change = new HashMap<>();
        Object nation = terms.remove(Term.NATION.name());
        if (nation != null) {
            change.put(Term.NATION.name(), nation);
        }
        change.put("terms", terms);
        return change;
    }

    private static Policy policy(ResponseEntity<Answered> answer) {
        Answered body = Objects.requireNonNull(answer.getBody());
        Map<String, @Nullable Object> said = new HashMap<>(body.terms());
        said.put(Term.NATION.name(), body.nation());
        String tag = Objects.requireNonNullElse(answer.getHeaders().getETag(), "");
        return new Policy(Integer.parseInt(tag.replaceAll("\\D", "")), said, body.counts());
    }

    record Answered(
            @Nullable String nation, Map<String, @Nullable Object> terms, Map<String, @Nullable Object> counts) {}
}
