/** What the gateway's tests share: the gateway itself on a free port, stand-ins for the services, a browser. */
@NullMarked
package care.alliance.gateway.testing;

import org.jspecify.annotations.NullMarked;
