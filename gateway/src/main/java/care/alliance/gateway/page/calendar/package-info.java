/** Sessions in calendars elsewhere, and calendars elsewhere that keep a therapist busy. */
@NullMarked
package care.alliance.gateway.page.calendar;

import org.jspecify.annotations.NullMarked;
