/** Which API path goes to which service, and what happens when that service does not answer. */
@NullMarked
package care.alliance.gateway.route;

import org.jspecify.annotations.NullMarked;
