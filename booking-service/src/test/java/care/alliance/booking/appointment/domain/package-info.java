/** What an appointment may become, told without a database. */
@NullMarked
package care.alliance.booking.appointment.domain;

import org.jspecify.annotations.NullMarked;
