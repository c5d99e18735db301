package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Logins;
import care.alliance.e2e.support.Person;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Somebody who has a session ahead has all their data deleted. */
class DeletingTests extends WithBrowser {

    private static final String ADDRESS = "maeve.leaving@example.org";

    @Test
    void theSessionIsCancelledAndTheLoginIsGone() {
        Logins.make(ALLIANCE.keycloak(), ADDRESS, "Maeve", "Leaving");
        Person person = new Person(browser.person());
        person.opens(aProfile()).choosesTimeAndHolds(0).follows("Sign in").signsIn(ADDRESS, Logins.PASSWORD);
        person.fillsInDetails().presses("Ask for this session").seesState("waiting");
        String session = person.page().url();

        person.opens("/sessions").follows("What we keep about you").seesHeading("My data");
        Axe.passes(person.page());
        person.follows("See what would be deleted").seesHeading("Delete your data?");
        Axe.passes(person.page());
        person.presses("Delete my data").sees("Tick the box if you want your data to be deleted");
        Axe.passes(person.page());
        person.page().locator("#sure").check();
        person.presses("Delete my data").seesHeading("Your data are deleted").sees("You are signed out.");
        Axe.passes(person.page());

        Awaitility.await("Keycloak forgets the login")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !Logins.exists(ALLIANCE.keycloak(), ADDRESS));
        person.opens("/login")
                .signsIn(ADDRESS, Logins.PASSWORD)
                .sees("We do not know this e-mail address with this password");
        String id = session.substring(session.lastIndexOf('/') + 1);
        var kept = ALLIANCE.as("reception").get("/api/booking/appointments/" + id);
        assertThat(kept.text("state")).isEqualTo("CANCELLED");
        assertThat(kept.body().path("patient").path("name").isNull()).isTrue();
    }

    private static String aProfile() {
        List<FreeTime> times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        return times.get(times.size() / 3).profile();
    }
}
