/** Who is calling, read from the access token. */
@NullMarked
package care.alliance.kit.actor;

import org.jspecify.annotations.NullMarked;
