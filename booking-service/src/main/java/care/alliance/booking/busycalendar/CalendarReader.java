package care.alliance.booking.busycalendar;

import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.busycalendar.domain.Reading;
import java.time.ZoneId;

/** Reads the text of a calendar. */
interface CalendarReader {

    /**
     * Busy times that touch the window. It takes a moment of computing, but a bounded one, whatever the text is.
     *
     * @param home the zone of times that name none, and of whole days
     */
    Reading read(String text, ZoneId home, Window window);
}
