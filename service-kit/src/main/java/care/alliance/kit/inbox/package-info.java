/** Events take effect once, however often they arrive. */
@NullMarked
package care.alliance.kit.inbox;

import org.jspecify.annotations.NullMarked;
