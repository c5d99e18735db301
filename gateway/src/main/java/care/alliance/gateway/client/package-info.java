/** How pages ask the services, as the signed-in person or as the gateway itself. */
@NullMarked
package care.alliance.gateway.client;

import org.jspecify.annotations.NullMarked;
