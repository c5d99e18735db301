/** Finding a therapist, and a therapist's profile with the free times. */
@NullMarked
package care.alliance.gateway.page.therapist;

import org.jspecify.annotations.NullMarked;
