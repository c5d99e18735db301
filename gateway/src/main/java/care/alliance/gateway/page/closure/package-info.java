/** When a whole clinic is closed: closures of its own, and public holidays. */
@NullMarked
package care.alliance.gateway.page.closure;

import org.jspecify.annotations.NullMarked;
