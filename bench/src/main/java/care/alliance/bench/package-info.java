/** Side-by-side measurements: each number stands beside a reference from the same run. */
@NullMarked
package care.alliance.bench;

import org.jspecify.annotations.NullMarked;
