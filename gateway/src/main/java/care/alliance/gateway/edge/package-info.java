/** What happens to every request before anything looks at it: its id, its size, its line in the log. */
@NullMarked
package care.alliance.gateway.edge;

import org.jspecify.annotations.NullMarked;
