/** A clinic's booking terms and those of its offers. */
@NullMarked
package care.alliance.gateway.page.terms;

import org.jspecify.annotations.NullMarked;
