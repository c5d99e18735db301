/** Therapists and their offers: kept in PostgreSQL, announced on the bus, shown over HTTP. */
@NullMarked
package care.alliance.directory.therapist;

import org.jspecify.annotations.NullMarked;
