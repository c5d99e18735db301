/** A person's own sessions: what to do now, what was sent, and cancelling. */
@NullMarked
package care.alliance.gateway.page.session;

import org.jspecify.annotations.NullMarked;
