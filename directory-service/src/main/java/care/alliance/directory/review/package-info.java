/** Keeping pages true: what is due for review, and publishing a review of a therapy, a condition or a source. */
@NullMarked
package care.alliance.directory.review;

import org.jspecify.annotations.NullMarked;
