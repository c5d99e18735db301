package care.alliance.e2e;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, wide and light, narrow and dark. */
class AccessibilityTests extends WithBrowser {
    private static List<FreeTime> times;

    enum View {
        WIDE_LIGHT(1280, ColorScheme.LIGHT),
        NARROW_DARK(360, ColorScheme.DARK);

        final int width;
        final ColorScheme scheme;

        View(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }
    }

    @BeforeAll
    static void findTimes() {
        times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
    }

    @ParameterizedTest
    @EnumSource
    void pagesForAnybody(View view) {
        Page page = browser.person(view.width, view.scheme);
        for (String path : List.of(
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
                "/no-such-page")) {
            page.navigate(path);
            Axe.passes(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfABooking(View view) {
        Person patient = new Person(browser.person(view.width, view.scheme));
        patient.opens(times.get(times.size() / 2).profile())
                .choosesTimeAndHolds(0)
                .sees("held for you");
        Axe.passes(patient.page());
        patient.follows("Sign in").signsInAs("patient2").sees("held for you");
        patient.clearsDetails().presses("Ask for this session").sees("There is a problem");
        Axe.passes(patient.page());
        patient.fillsInDetails().presses("Ask for this session").seesState("waiting");
        Axe.passes(patient.page());
        String session = patient.page().url();

        Person receptionist = new Person(browser.person(view.width, view.scheme));
        receptionist.opens("/reception").signsInAs("reception").sees("To confirm");
        Axe.passes(receptionist.page());
        receptionist.page().locator("a[id^=decline-]").first().click();
        receptionist.sees("Decline this request?");
        Axe.passes(receptionist.page());

        patient.opens("/sessions").sees("Your next session");
        Axe.passes(patient.page());
        patient.opens("/reception").sees("Need help now?");
        Axe.passes(patient.page());
        patient.opens(session).follows("Cancel");
        Axe.passes(patient.page());
        patient.page().locator("main form[action$='/cancel'] button").first().click();
        patient.seesState("cancelled");
        Axe.passes(patient.page());
    }
}
