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
import org.junit.jupiter.params.provider.ValueSource;

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
                "/clinics/" + Demo.LONDON + "/times",
                "/therapies/ipt/for/young-people",
                "/guidance",
                "/work-with-us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/therapists?age=old", "/no-such-page"})
    void pagesThatAreNotWhatWasAskedFor(String path) {
        Person person = new Person(browser.person());
        person.opens(path);
        Axe.passesWideAndNarrow(person.page());
    }

    @ParameterizedTest
    @MethodSource
    void pagesForWhoIsSignedIn(String login, List<String> paths) {
        Person person = new Person(browser.person());
        person.opens("/login").signsInAs(login).sees("Sign out");

        pass(person, paths.toArray(String[]::new));
    }

    static Stream<Arguments> pagesForWhoIsSignedIn() {
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
                                "/clinic/applications",
                                "/clinic/therapists/" + Demo.THERAPIST + "/hours",
                                "/clinic/therapists/" + Demo.THERAPIST + "/hours/exceptions",
                                "/clinic/closures",
                                "/clinic/terms",
                                "/clinic/terms/offers/" + Demo.OFFER,
                                "/clinic/rooms",
                                "/clinic/displaced",
                                "/clinic/calendar")),
                arguments(
                        "therapist",
                        List.of("/profile", "/profile/hours", "/profile/hours/exceptions", "/profile/calendars")),
                arguments("reception", List.of("/reception", "/reception/waitlist", "/reception/waitlist/new")),
                arguments(
                        "patient",
                        List.of("/sessions", "/sessions/calendar", "/waitlist", "/my-data", "/my-data/delete")),
                arguments("editor", List.of("/editor", "/editor/therapy/ipt")),
                arguments("operator", List.of("/operator/applications", "/operator/applications/" + Demo.APPLICATION)));
    }
}
