/** How often somebody may ask: token buckets per signed-in person or client address. */
@NullMarked
package care.alliance.gateway.limit;

import org.jspecify.annotations.NullMarked;
