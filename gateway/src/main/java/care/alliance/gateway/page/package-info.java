/** What all pages share: their frame, their words, and what is said once after something was done. */
@NullMarked
package care.alliance.gateway.page;

import org.jspecify.annotations.NullMarked;
