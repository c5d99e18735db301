/** What booking knows of clinics and offers, as directory-service last told it. */
@NullMarked
package care.alliance.booking.replica.domain;

import org.jspecify.annotations.NullMarked;
