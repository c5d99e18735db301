/** Beside the search, to run the very statement that it runs. */
@NullMarked
package care.alliance.directory.search;

import org.jspecify.annotations.NullMarked;
