/** Who may call what: bearer tokens only, and one access rule on every handler. */
@NullMarked
package care.alliance.kit.access;

import org.jspecify.annotations.NullMarked;
