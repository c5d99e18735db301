/** Working here: what it means and how to apply, and the desk where applications are decided on. */
@NullMarked
package care.alliance.gateway.page.application;

import org.jspecify.annotations.NullMarked;
