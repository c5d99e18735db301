package care.alliance.directory.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field, before and after, in words or as JSON.
 *
 * @param before null when it was not there
 * @param after null when it is gone
 */
public record Change(@Nullable Object before, @Nullable Object after) {}
