/** Pages that are kept for a moment, because many read them and they seldom change. */
@NullMarked
package care.alliance.gateway.cache;

import org.jspecify.annotations.NullMarked;
