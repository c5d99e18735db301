/** What the tests of this service share. */
@NullMarked
package care.alliance.directory.testing;

import org.jspecify.annotations.NullMarked;
