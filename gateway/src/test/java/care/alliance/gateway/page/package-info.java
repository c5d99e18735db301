/** Tests of the pages against services that answer what a test says. */
@NullMarked
package care.alliance.gateway.page;

import org.jspecify.annotations.NullMarked;
