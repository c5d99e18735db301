/** Openings as the directory knows them. */
@NullMarked
package care.alliance.directory.opening.domain;

import org.jspecify.annotations.NullMarked;
