/** The desk's board: a clinic's day, the requests that wait for an answer, and word of every change as it happens. */
@NullMarked
package care.alliance.booking.board;

import org.jspecify.annotations.NullMarked;
