/** Holding a time before login, then asking for it with one's details. */
@NullMarked
package care.alliance.gateway.page.book;

import org.jspecify.annotations.NullMarked;
