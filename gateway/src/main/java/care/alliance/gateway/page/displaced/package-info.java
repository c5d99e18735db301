/** Sessions that lie outside the hours, for the clinic to settle. */
@NullMarked
package care.alliance.gateway.page.displaced;

import org.jspecify.annotations.NullMarked;
