/** Clinics and therapists for trying Alliance out. */
@NullMarked
package care.alliance.directory.demo;

import org.jspecify.annotations.NullMarked;
