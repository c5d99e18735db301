/** Times at a clinic with whichever of its therapists is free. */
@NullMarked
package care.alliance.gateway.page.anyone;

import org.jspecify.annotations.NullMarked;
