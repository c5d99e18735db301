/** Code as it should be. */
@NullMarked
package care.alliance.kit.violation.clean;

import org.jspecify.annotations.NullMarked;
