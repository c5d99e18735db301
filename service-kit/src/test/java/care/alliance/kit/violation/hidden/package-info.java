/** An adapter that everybody can reach. */
@NullMarked
package care.alliance.kit.violation.hidden;

import org.jspecify.annotations.NullMarked;
