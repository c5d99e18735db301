/** What a patient waits for. */
@NullMarked
package care.alliance.gateway.page.waitlist;

import org.jspecify.annotations.NullMarked;
