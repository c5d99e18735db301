/** What a therapy page holds, and the rules that its content must keep. */
@NullMarked
package care.alliance.directory.therapy.domain;

import org.jspecify.annotations.NullMarked;
