package care.alliance.notification.mail;

import static care.alliance.notification.mail.LettersForTests.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.notification.appointment.domain.AnAppointment;
import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final String CLINIC = "Riverside Psychology, London";
    private static final String ANA = "ana@demo.alliance.example";

    private final CalendarPart request = INVITATION.request(AnAppointment.confirmed(), CLINIC, ANA);
    private final CalendarPart cancel = INVITATION.cancel(AnAppointment.cancelled(), CLINIC, ANA);

    @Test
    void aRequestHasTheTimesInUtc() {
        assertThat(request.text())
                .contains("METHOD:REQUEST\r\n", "STATUS:CONFIRMED\r\n")
                .contains("DTSTART:20261201T090000Z\r\n", "DTEND:20261201T095000Z\r\n", "DTSTAMP:20261120T080000Z\r\n");
    }

    @Test
    void aCancellationSpeaksOfTheSameEntryInALaterVersion() {
        assertThat(cancel.text()).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
        assertThat(value(cancel, "UID")).isEqualTo(value(request, "UID"));
        assertThat(value(request, "SEQUENCE")).isEqualTo("3");
        assertThat(value(cancel, "SEQUENCE")).isEqualTo("4");
    }

    @Test
    void theSummaryNamesTheClinicAndNothingElse() {
        assertThat(value(request, "SUMMARY")).isEqualTo("Appointment with " + CLINIC);
        assertThat(event(request).getProperty("DESCRIPTION")).isEmpty();
    }

    @Test
    void itNamesOrganiserAndAttendee() {
        assertThat(value(request, "ORGANIZER")).isEqualTo("mailto:no-reply@alliance.example");
        assertThat(value(request, "ATTENDEE")).isEqualTo("mailto:" + ANA);
    }

    @Test
    void whatIsWrittenIsValid() {
        assertThat(calendar(request).validate().hasErrors()).isFalse();
        assertThat(calendar(cancel).validate().hasErrors()).isFalse();
    }

    @Test
    void aNameWithQuotesAndSemicolonsBreaksNothing() {
        String name = "The \"Old\" Mill; North, East \\ Ltd: 1";

        CalendarPart part = INVITATION.request(AnAppointment.confirmed(), name, ANA);

        assertThat(value(part, "SUMMARY")).isEqualTo("Appointment with " + name);
        assertThat(value(part, "ORGANIZER")).isEqualTo("mailto:no-reply@alliance.example");
    }

    private static String value(CalendarPart part, String property) {
        return event(part).getProperty(property).orElseThrow().getValue();
    }

    private static Component event(CalendarPart part) {
        return calendar(part).getComponents().getFirst();
    }

    private static Calendar calendar(CalendarPart part) {
        try {
            return new CalendarBuilder().build(new StringReader(part.text()));
        } catch (IOException | ParserException fault) {
            throw new AssertionError("not a calendar", fault);
        }
    }
}
