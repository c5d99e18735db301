/** The live board of a clinic, where requests are confirmed or declined. */
@NullMarked
package care.alliance.gateway.page.reception;

import org.jspecify.annotations.NullMarked;
