/** Who changed what: append-only, readable by those who may change it. */
@NullMarked
package care.alliance.directory.audit;

import org.jspecify.annotations.NullMarked;
