/** Conditions over HTTP, each with what the evidence says about the therapies for it. */
@NullMarked
package care.alliance.directory.condition;

import org.jspecify.annotations.NullMarked;
