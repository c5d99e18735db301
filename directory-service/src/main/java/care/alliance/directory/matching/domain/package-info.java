/** Matching people with therapists: hard rules, a score, a balance, and an explanation from the same numbers. */
@NullMarked
package care.alliance.directory.matching.domain;

import org.jspecify.annotations.NullMarked;
