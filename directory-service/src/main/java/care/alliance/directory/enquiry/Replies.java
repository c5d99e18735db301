package care.alliance.directory.enquiry;

import care.alliance.kit.idempotency.Answer;
import care.alliance.kit.problem.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers that can be given again. They outlive the enquiry's words, so nothing personal may be in them. */
@Component
class Replies {

    private final JsonMapper json;

    Replies(JsonMapper json) {
        this.json = json;
    }

    Answer of(HttpStatus status, Object body, @Nullable Integer version) {
        return new Answer(
                status.value(), json.writeValueAsString(body), version == null ? null : "\"" + version + "\"");
    }

    Answer of(Problem problem) {
        return of(problem.status(), Objects.requireNonNull(problem.response().getBody()), null);
    }

    /** What was asked for, as a text whose digest tells repeated calls from new ones. */
    String fingerprint(String path, Object body) {
        return "POST " + path + " " + json.writeValueAsString(body);
    }
}
