/** The start page. */
@NullMarked
package care.alliance.gateway.page.home;

import org.jspecify.annotations.NullMarked;
