package care.alliance.booking.creation;

import care.alliance.kit.actor.Actor;
import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.idempotency.Idempotency;
import care.alliance.kit.idempotency.IdempotentCall;
import care.alliance.kit.problem.Problem;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the first answer of each call. */
@Component
class IdempotentCreations implements Creations {

    private final Idempotency idempotency;
    private final JsonMapper json;

    IdempotentCreations(Idempotency idempotency, JsonMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    @Override
    public Mono<ResponseEntity<String>> once(
            Actor actor, @Nullable String key, String path, Object asked, Mono<Made> work) {
        IdempotentCall call = new IdempotentCall(
                String.valueOf(actor.subject()), key, "POST " + path + " " + json.writeValueAsString(asked));
        return idempotency.answer(call, work.map(this::answer)).map(answer -> response(answer, path));
    }

    private Answer answer(Made made) {
        return switch (made) {
            case Made.New(Object body, int version) ->
                new Answer(HttpStatus.CREATED.value(), json.writeValueAsString(body), "\"" + version + "\"");
            case Made.Not(Problem why) ->
                new Answer(
                        why.status().value(),
                        json.writeValueAsString(
                                Objects.requireNonNull(why.response().getBody())),
                        null);
        };
    }

    private ResponseEntity<String> response(Answer answer, String path) {
        HttpHeaders headers = new HttpHeaders();
        if (answer.status() == HttpStatus.CREATED.value()) {
            JsonNode id = json.readTree(answer.json()).required("id");
            headers.setLocation(URI.create(path + "/" + id.asString()));
        }
        return answer.response(headers);
    }
}
