/** A domain as it should be. */
@NullMarked
package care.alliance.kit.violation.clean.domain;

import org.jspecify.annotations.NullMarked;
