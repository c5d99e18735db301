/** Code that may wait for ever. */
@NullMarked
package care.alliance.kit.violation.block;

import org.jspecify.annotations.NullMarked;
