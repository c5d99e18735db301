/** Clinics' booking policies in PostgreSQL. */
@NullMarked
package care.alliance.booking.policy;

import org.jspecify.annotations.NullMarked;
