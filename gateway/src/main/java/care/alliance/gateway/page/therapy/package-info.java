/** The pages that explain therapies, with their evidence and sources. */
@NullMarked
package care.alliance.gateway.page.therapy;

import org.jspecify.annotations.NullMarked;
