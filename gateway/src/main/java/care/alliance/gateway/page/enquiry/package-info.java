/** A clinic's inbox of enquiries, for its staff. */
@NullMarked
package care.alliance.gateway.page.enquiry;

import org.jspecify.annotations.NullMarked;
