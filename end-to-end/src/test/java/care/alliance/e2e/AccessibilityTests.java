package care.alliance.e2e;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, wide and light, narrow and dark. */
class AccessibilityTests extends WithBrowser {
    private static List<FreeTime> times;

    @BeforeAll
    static void findTimes() {
        times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
    }

    @Test
    void pagesForAnybody() {
        pass(
                new Person(browser.person()),
                "/",
                "/therapies",
                "/therapies/ipt",
                "/therapies/ipt?reading=professional",
                "/therapies/cbt",
                "/therapists",
                "/therapists?q=nobody-is-called-this",
                "/therapists?age=old",
                "/therapists/" + times.getFirst().therapistId(),
                "/book",
                "/conditions",
                "/conditions/depression",
                "/therapies/dbt",
                "/match",
                "/help",
                "/about/privacy",
                "/clinics",
                "/clinics/" + Demo.LONDON,
                "/therapies/ipt/for/young-people",
                "/guidance",
                "/work-with-us",
                "/no-such-page");
    }

    @ParameterizedTest
    @MethodSource
    void pagesForWhoWorksHere(String login, List<String> paths) {
        Person person = new Person(browser.person());
        person.opens("/login").signsInAs(login).sees("Sign out");

        pass(person, paths.toArray(String[]::new));
    }

    static Stream<Arguments> pagesForWhoWorksHere() {
        return Stream.of(
                arguments(
                        "manager",
                        List.of(
                                "/clinic",
                                "/clinic/notices",
                                "/clinic/changes",
                                "/clinic/therapists",
                                "/clinic/therapists/" + Demo.THERAPIST,
                                "/clinic/enquiries",
                                "/clinic/enquiries/" + Demo.ENQUIRY,
                                "/clinic/applications")),
                arguments("therapist", List.of("/profile")),
                arguments("editor", List.of("/editor", "/editor/therapy/ipt")),
                arguments("operator", List.of("/operator/applications", "/operator/applications/" + Demo.APPLICATION)));
    }

    private static void pass(Person person, String... paths) {
        for (String path : paths) {
            person.opens(path);
            Axe.passesWideAndNarrow(person.page());
        }
    }

    @Test
    void pagesOfABooking() {
        Person patient = new Person(browser.person());
        patient.opens(times.get(times.size() / 2).profile())
                .choosesTimeAndHolds(0)
                .sees("held for you");
        Axe.passesWideAndNarrow(patient.page());
        patient.follows("Sign in").signsInAs("patient2").sees("held for you");
        patient.clearsDetails().presses("Ask for this session").sees("There is a problem");
        Axe.passesWideAndNarrow(patient.page());
        patient.fillsInDetails().presses("Ask for this session").seesState("waiting");
        Axe.passesWideAndNarrow(patient.page());
        String session = patient.page().url();

        Person receptionist = new Person(browser.person());
        receptionist.opens("/reception").signsInAs("reception").sees("To confirm");
        Axe.passesWideAndNarrow(receptionist.page());
        receptionist.page().locator("a[id^=decline-]").first().click();
        receptionist.sees("Decline this request?");
        Axe.passesWideAndNarrow(receptionist.page());

        patient.opens("/sessions").sees("Your next session");
        Axe.passesWideAndNarrow(patient.page());
        patient.opens("/reception").sees("Need help now?");
        Axe.passesWideAndNarrow(patient.page());
        patient.opens(session).follows("Cancel");
        Axe.passesWideAndNarrow(patient.page());
        patient.page().locator("main form[action$='/cancel'] button").first().click();
        patient.seesState("cancelled");
        Axe.passesWideAndNarrow(patient.page());
    }
}
