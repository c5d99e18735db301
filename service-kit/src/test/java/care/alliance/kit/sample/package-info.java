/** A small service made of the kit, to test the kit by. */
@NullMarked
package care.alliance.kit.sample;

import org.jspecify.annotations.NullMarked;
