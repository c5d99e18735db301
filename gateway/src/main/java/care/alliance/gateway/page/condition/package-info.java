/** Conditions: what helps, by how strongly it is supported, with the sources. */
@NullMarked
package care.alliance.gateway.page.condition;

import org.jspecify.annotations.NullMarked;
