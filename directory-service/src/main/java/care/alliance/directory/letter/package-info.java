/** Letters to people: written with the change that they tell of, sent by notification-service. */
@NullMarked
package care.alliance.directory.letter;

import org.jspecify.annotations.NullMarked;
