/** Refusals and faults as RFC 9457 problems with stable codes. */
@NullMarked
package care.alliance.kit.problem;

import org.jspecify.annotations.NullMarked;
