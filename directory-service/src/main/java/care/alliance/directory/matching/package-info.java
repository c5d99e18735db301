/** Matches over HTTP, with the supply they are made from. */
@NullMarked
package care.alliance.directory.matching;

import org.jspecify.annotations.NullMarked;
