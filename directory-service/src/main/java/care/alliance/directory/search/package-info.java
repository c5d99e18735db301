/** Finding therapists by what a person needs, the soonest opening first. */
@NullMarked
package care.alliance.directory.search;

import org.jspecify.annotations.NullMarked;
