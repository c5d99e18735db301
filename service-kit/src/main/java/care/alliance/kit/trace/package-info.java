/** The trace of the request at hand, where something needs it. */
@NullMarked
package care.alliance.kit.trace;

import org.jspecify.annotations.NullMarked;
