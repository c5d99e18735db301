/** Patients who had their data deleted, as booking-service announced it. */
@NullMarked
package care.alliance.directory.patient;

import org.jspecify.annotations.NullMarked;
