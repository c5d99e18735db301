package care.alliance.directory.audit;

import care.alliance.kit.page.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The memory of who changed what. */
public interface AuditTrail {

    /**
     * Remembers a change in the running transaction, so that there is never one without the other.
     *
     * @param actor subject of the login; null for the system itself, such as a nightly job
     * @param action one word in the past tense, such as {@code edited}, {@code confirmed}, {@code reviewed}
     * @param changes what is different, by field: before and after; nothing of a patient may be in it
     */
    Mono<Void> record(@Nullable String actor, AuditSubject subject, String action, Map<String, Change> changes);

    /** What happened to the subject, newest first, twenty at a time. */
    Mono<Page<AuditEntry>> of(AuditSubject subject, @Nullable String cursor);
}
