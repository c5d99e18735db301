/** What can be asked of the search, and the places that it knows. */
@NullMarked
package care.alliance.directory.search.domain;

import org.jspecify.annotations.NullMarked;
