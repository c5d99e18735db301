package care.alliance.booking.creation;

import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Answers calls that make something: 201 with its place, or a refusal, and the same again to a repeated call. */
public interface Creations {

    /** The header that makes a call repeatable. */
    String KEY = "Idempotency-Key";

    /** What became of the wish to make something. */
    sealed interface Made {

        /**
         * It is there.
         *
         * @param body told to the caller; has an {@code id}
         * @param version for the entity tag
         */
        record New(Object body, int version) implements Made {}

        /** It was refused; nothing stays of the work. */
        record Not(Problem why) implements Made {}
    }

    /**
     * Does the work once.
     *
     * @param path where such things are found
     * @param asked what the caller sent; the same key with something else is refused
     * @param work joins the transaction in which the key is taken
     */
    Mono<ResponseEntity<String>> once(Actor actor, @Nullable String key, String path, Object asked, Mono<Made> work);
}
