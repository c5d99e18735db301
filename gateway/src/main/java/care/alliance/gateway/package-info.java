/** The gateway's entry point. */
@NullMarked
package care.alliance.gateway;

import org.jspecify.annotations.NullMarked;
