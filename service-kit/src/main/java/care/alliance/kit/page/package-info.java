/** Lists in pages, with opaque cursors. */
@NullMarked
package care.alliance.kit.page;

import org.jspecify.annotations.NullMarked;
