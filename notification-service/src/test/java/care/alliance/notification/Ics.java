package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.mail.StoredMail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;

/** The invitation of a letter, read back from what the mail server got. */
record Ics(Calendar calendar, VEvent event) {

    static Ics of(StoredMail letter) {
        List<StoredMail.Attachment> files = letter.attachments().stream()
                .filter(file -> "appointment.ics".equals(file.fileName()))
                .toList();
        assertThat(files).as("attachments of that name").hasSize(1);
        assertThat(letter.attachments())
                .as("the same as an alternative")
                .anySatisfy(part -> assertThat(part.contentType()).startsWithIgnoringCase("text/calendar"))
                .allSatisfy(part ->
                        assertThat(part.bytes()).isEqualTo(files.getFirst().bytes()));
        try {
            Calendar calendar = new CalendarBuilder()
                    .build(new ByteArrayInputStream(files.getFirst().bytes()));
            calendar.validate();
            return new Ics(calendar, (VEvent) calendar.getComponents().getFirst());
        } catch (IOException | ParserException fault) {
            throw new AssertionError("not a calendar", fault);
        }
    }

    Method method() {
        return calendar.getProperty("METHOD").map(Method.class::cast).orElseThrow();
    }

    String uid() {
        return value("UID");
    }

    int sequence() {
        return Integer.parseInt(value("SEQUENCE"));
    }

    String status() {
        return value("STATUS");
    }

    Instant start() {
        return Instant.from(Objects.requireNonNull(event.getDateTimeStart()).getDate());
    }

    private String value(String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
