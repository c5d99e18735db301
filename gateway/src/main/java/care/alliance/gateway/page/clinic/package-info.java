/** The pages about clinics, and where their managers change what those say. */
@NullMarked
package care.alliance.gateway.page.clinic;

import org.jspecify.annotations.NullMarked;
