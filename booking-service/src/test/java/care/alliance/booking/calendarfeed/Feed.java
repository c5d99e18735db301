package care.alliance.booking.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** A feed as a calendar program reads it. */
record Feed(String text, Calendar calendar) {

    static Feed of(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).as(text).isFalse();
            return new Feed(text, calendar);
        } catch (IOException | ParserException fault) {
            throw new AssertionError("not a calendar: " + text, fault);
        }
    }

    List<VEvent> events() {
        return calendar.getComponents("VEVENT").stream().map(VEvent.class::cast).toList();
    }

    Optional<VEvent> event(Object appointmentId) {
        return events().stream()
                .filter(event -> value(event, "UID").equals(appointmentId + "@alliance"))
                .findFirst();
    }

    /** Properties of one session, in the order asked for. */
    List<String> values(Object appointmentId, String... properties) {
        VEvent event = event(appointmentId).orElseThrow();
        return List.of(properties).stream().map(name -> value(event, name)).toList();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
