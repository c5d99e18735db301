package care.alliance.booking.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The file that a calendar reads. */
class CalendarFileTest extends MyDataTestBase {

    @Test
    void everyAppointmentIsInItUnderTheIdOfItsInvitations() {
        UUID came = alexWasThere();
        UUID cancelled = alexCancels(FRIDAY_AT_10);
        hold(as.patient(alex), FRIDAY_AT_12);

        List<VEvent> events = calendar().getComponents("VEVENT");

        assertThat(events.stream().map(event -> text(event, "UID")))
                .containsExactly(came + "@alliance", cancelled + "@alliance");
        assertThat(events.stream().map(event -> text(event, "SEQUENCE"))).containsExactly("4", "3");
        assertThat(events.stream().map(event -> text(event, "STATUS"))).containsExactly("CONFIRMED", "CANCELLED");
        assertThat(Instant.from(Objects.requireNonNull(events.getFirst().getDateTimeStart())
                        .getDate()))
                .isEqualTo(TOMORROW_AT_10);
    }

    @Test
    void itSaysNothingOfWhyAndWithWhom() {
        alexTellsWhoTheyAre();
        alexCancels(FRIDAY_AT_10);

        assertThat(file()).contains("CLASS:PRIVATE").doesNotContain(word, "people.example");
    }

    @Test
    void whoHasNoAppointmentsGetsAnEmptyCalendar() {
        assertThat(file()).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    private Calendar calendar() {
        try {
            Calendar calendar =
                    new CalendarBuilder().build(new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8)));
            calendar.validate();
            return calendar;
        } catch (IOException | ParserException fault) {
            throw new AssertionError("not a calendar", fault);
        }
    }

    private String file() {
        return Objects.requireNonNull(as.patient(alex)
                .get()
                .uri(ME + "/data.ics")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/calendar;charset=UTF-8")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"my-sessions.ics\"")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
