/** Therapy pages over HTTP, and the reviewable files that they come from. */
@NullMarked
package care.alliance.directory.therapy;

import org.jspecify.annotations.NullMarked;
