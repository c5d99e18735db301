/** Reading rows, where features do it alike. */
@NullMarked
package care.alliance.directory.database;

import org.jspecify.annotations.NullMarked;
