/** Therapies, therapists and clinics, and finding the right one. */
@NullMarked
package care.alliance.directory;

import org.jspecify.annotations.NullMarked;
