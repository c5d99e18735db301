/** Clinics and where they see people. */
@NullMarked
package care.alliance.directory.clinic.domain;

import org.jspecify.annotations.NullMarked;
