/** Tests of what therapy pages tell machines. */
@NullMarked
package care.alliance.gateway.page.therapy;

import org.jspecify.annotations.NullMarked;
