package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Inbox;
import care.alliance.e2e.support.Inbox.Mail;
import care.alliance.e2e.support.Person;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A video session from search to reminder: the story everything else hangs on, with script and without. */
class BookingStoryTests extends WithBrowser {

    enum Script {
        ON,
        OFF
    }

    @ParameterizedTest
    @EnumSource
    void aPersonFindsATherapistAndBooksAVideoSession(Script script) {
        // Each run has people of its own, so that one run's hold is not the other's.
        String patientLogin = script == Script.ON ? "patient" : "patient2";
        Person patient = new Person(open(script));
        Person receptionist = new Person(open(script));
        if (script == Script.ON) {
            receptionist.opens("/reception").signsInAs("reception").sees("To confirm");
        }

        patient.opens("/").follows("Therapies").follows("Interpersonal therapy");
        assertThat(patient.page().title()).contains("Interpersonal therapy");
        patient.opens("/therapists?therapy=ipt&format=VIDEO&clinic=" + Demo.LONDON);
        patient.page().locator("main article .openings a").first().click();
        patient.opensLaterTimes().choosesTimeAndHolds(0).sees("held for you");

        patient.follows("Sign in").signsInAs(patientLogin).sees("held for you");
        patient.fillsInDetails().presses("Ask for this session").seesState("requested|waiting|to confirm");
        String appointment = appointmentOf(patient.page());

        if (script == Script.OFF) {
            receptionist.opens("/reception").signsInAs("reception");
        }
        receptionist.page().locator("#confirm-" + appointment).click();
        receptionist.sees("onfirmed");
        patient.opens("/sessions/" + appointment).seesState("confirmed");

        Inbox inbox = ALLIANCE.inbox(patientLogin + "@demo.alliance.example");
        Mail confirmation = inbox.awaitCalendar(appointment, "REQUEST");
        List<JsonNode> reminders = remindersPlannedFor(patientLogin, appointment);
        assertThat(reminders).extracting(hoursBefore(confirmation)).containsExactly(48L, 2L);
        ALLIANCE.itIsTimeFor(reminders.getFirst().path("id").asString());
        Mail reminder = inbox.awaitSubject("A reminder of your appointment");
        assertThat(reminder.text()).contains("/sessions/" + appointment);

        patient.opens("/sessions/" + appointment)
                .follows("Cancel")
                .confirmsCancelling()
                .seesState("cancelled");
        Mail cancellation = inbox.awaitCalendar(appointment, "CANCEL");
        assertThat(cancellation.property("UID")).isEqualTo(confirmation.property("UID"));
        assertThat(Integer.parseInt(cancellation.property("SEQUENCE")))
                .isGreaterThan(Integer.parseInt(confirmation.property("SEQUENCE")));
        assertThat(remindersPlannedFor(patientLogin, appointment)).isEmpty();
    }

    private static Page open(Script script) {
        return script == Script.ON ? browser.person() : browser.personWithoutScript();
    }

    private static String appointmentOf(Page page) {
        return page.url().replaceFirst(".*/sessions/([0-9a-f-]{36}).*", "$1");
    }

    private static Function<JsonNode, Long> hoursBefore(Mail invitation) {
        Instant start = invitation.start();
        return reminder -> Duration.between(
                        Instant.parse(reminder.path("plannedFor").asString()), start)
                .toHours();
    }

    private static List<JsonNode> remindersPlannedFor(String login, String appointment) {
        return ALLIANCE.as(login)
                .get("/api/notifications/deliveries?appointment=" + appointment)
                .body()
                .path("items")
                .valueStream()
                .filter(delivery -> delivery.path("kind").asString().equals("REMINDER"))
                .filter(delivery -> delivery.path("state").asString().equals("PLANNED"))
                .toList();
    }
}
