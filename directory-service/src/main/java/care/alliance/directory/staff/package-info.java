/** Inviting a clinic's staff. */
@NullMarked
package care.alliance.directory.staff;

import org.jspecify.annotations.NullMarked;
