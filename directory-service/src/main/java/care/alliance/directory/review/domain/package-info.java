/** When a page was last held against its sources, when that is due again, and what an editor may publish. */
@NullMarked
package care.alliance.directory.review.domain;

import org.jspecify.annotations.NullMarked;
