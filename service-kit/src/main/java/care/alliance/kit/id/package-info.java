/** Identifiers that sort by the time they were made. */
@NullMarked
package care.alliance.kit.id;

import org.jspecify.annotations.NullMarked;
