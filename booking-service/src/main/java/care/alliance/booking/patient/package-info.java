/** Patients: their own details, callers whom a clinic registers, and the contact that messages need. */
@NullMarked
package care.alliance.booking.patient;

import org.jspecify.annotations.NullMarked;
