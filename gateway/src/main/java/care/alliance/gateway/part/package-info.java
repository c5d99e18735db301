/** The parts of Alliance behind the gateway, where they are, and when they count as down. */
@NullMarked
package care.alliance.gateway.part;

import org.jspecify.annotations.NullMarked;
