/** Pages that never change: help lines and privacy. */
@NullMarked
package care.alliance.gateway.page.help;

import org.jspecify.annotations.NullMarked;
