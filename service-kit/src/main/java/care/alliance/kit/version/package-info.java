/** Changing only what one has seen: {@code ETag} and {@code If-Match}. */
@NullMarked
package care.alliance.kit.version;

import org.jspecify.annotations.NullMarked;
