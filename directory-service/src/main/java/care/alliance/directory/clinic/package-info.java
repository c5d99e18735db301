/** Clinics and their locations: kept in PostgreSQL, announced on the bus, shown over HTTP. */
@NullMarked
package care.alliance.directory.clinic;

import org.jspecify.annotations.NullMarked;
