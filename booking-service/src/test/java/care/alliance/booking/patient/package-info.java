/** Patients as callers know them. */
@NullMarked
package care.alliance.booking.patient;

import org.jspecify.annotations.NullMarked;
