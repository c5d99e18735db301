/** Code that asks the machine for the time. */
@NullMarked
package care.alliance.kit.violation.clock;

import org.jspecify.annotations.NullMarked;
