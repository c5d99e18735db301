package care.alliance.e2e;

import static care.alliance.e2e.support.Axe.passesWideAndNarrow;

import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Logins;
import care.alliance.e2e.support.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page between a free time and its session, as patient and reception see them, wide and light, narrow and dark. */
class BookingAccessibilityTests extends WithBrowser {

    private static final String ADDRESS = "alex.looker@example.org";

    @Test
    void pagesOfABooking() {
        List<FreeTime> times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        Logins.make(ALLIANCE.keycloak(), ADDRESS, "Alex", "Looker");
        Person patient = new Person(browser.person());
        patient.opens(times.get(times.size() / 2).profile())
                .choosesTimeAndHolds(0)
                .sees("held for you");
        passesWideAndNarrow(patient.page());
        patient.follows("Sign in").signsIn(ADDRESS, Logins.PASSWORD).sees("held for you");
        patient.clearsDetails().presses("Ask for this session").sees("There is a problem");
        passesWideAndNarrow(patient.page());
        patient.fillsInDetails().presses("Ask for this session").seesState("waiting");
        passesWideAndNarrow(patient.page());
        String session = patient.page().url();

        Person receptionist = new Person(browser.person());
        receptionist.opens("/reception").signsInAs("reception").sees("To confirm");
        passesWideAndNarrow(receptionist.page());
        receptionist.page().locator("a[id^=decline-]").first().click();
        receptionist.sees("Decline this request?");
        passesWideAndNarrow(receptionist.page());

        String atTheDesk = "/reception/sessions/" + session.substring(session.lastIndexOf('/') + 1);
        pass(receptionist, atTheDesk, atTheDesk + "/cancel", atTheDesk + "/move");

        pass(patient, session + "/move");
        patient.opens("/sessions").sees("Your next session");
        passesWideAndNarrow(patient.page());
        patient.opens("/reception").sees("Need help now?");
        passesWideAndNarrow(patient.page());
        patient.opens(session).follows("Cancel");
        passesWideAndNarrow(patient.page());
        patient.page().locator("main form[action$='/cancel'] button").first().click();
        patient.seesState("cancelled");
        passesWideAndNarrow(patient.page());
    }
}
