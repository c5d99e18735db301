/** The desk's board, still and live. */
@NullMarked
package care.alliance.booking.board;

import org.jspecify.annotations.NullMarked;
