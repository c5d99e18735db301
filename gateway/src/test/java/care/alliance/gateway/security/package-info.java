/** Tests of who is asking. */
@NullMarked
package care.alliance.gateway.security;

import org.jspecify.annotations.NullMarked;
