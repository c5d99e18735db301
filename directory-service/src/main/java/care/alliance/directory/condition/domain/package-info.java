/** What people come with. */
@NullMarked
package care.alliance.directory.condition.domain;

import org.jspecify.annotations.NullMarked;
