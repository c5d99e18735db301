/** Therapists, what they offer, and when they may be booked. */
@NullMarked
package care.alliance.directory.therapist.domain;

import org.jspecify.annotations.NullMarked;
