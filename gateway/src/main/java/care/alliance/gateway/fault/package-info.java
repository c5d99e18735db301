/** What a person or an API client is told when a request cannot be answered. */
@NullMarked
package care.alliance.gateway.fault;

import org.jspecify.annotations.NullMarked;
