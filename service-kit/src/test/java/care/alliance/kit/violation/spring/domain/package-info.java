/** A domain that leans on a framework. */
@NullMarked
package care.alliance.kit.violation.spring.domain;

import org.jspecify.annotations.NullMarked;
