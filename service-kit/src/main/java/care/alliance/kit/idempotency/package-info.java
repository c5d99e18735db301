/** A repeated request gets the first answer instead of a second effect. */
@NullMarked
package care.alliance.kit.idempotency;

import org.jspecify.annotations.NullMarked;
