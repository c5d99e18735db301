/** The matcher: one question a page, answers kept in the web session alone, and therapists with reasons at the end. */
@NullMarked
package care.alliance.gateway.page.match;

import org.jspecify.annotations.NullMarked;
