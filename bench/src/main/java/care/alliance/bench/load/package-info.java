/** The system under load: its real parts as processes of their own, and many who ask at a time. */
@NullMarked
package care.alliance.bench.load;

import org.jspecify.annotations.NullMarked;
