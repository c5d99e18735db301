package care.alliance.directory.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One remembered change.
 *
 * @param actor subject of the login; null for the system itself
 */
public record AuditEntry(UUID id, Instant at, @Nullable String actor, String action, Map<String, Change> changes) {}
