/** Telling faults that pass by themselves from those that do not. */
@NullMarked
package care.alliance.kit.fault;

import org.jspecify.annotations.NullMarked;
