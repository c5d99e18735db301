package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Bookings.FreeTime;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody new holds a time first and then makes an account, with an address that a mail proves to be theirs. */
class RegistrationTests extends WithBrowser {

    @Test
    void aNewPersonComesBackToTheTimeTheyHold() {
        String address = "robin.newcomer@example.org";
        Person person = new Person(browser.person());
        person.opens(aProfile()).choosesTimeAndHolds(0).sees("held for you");
        String held = person.heldTime();

        person.follows("Create an account");
        Axe.passes(person.page());
        person.registers(address, "Robin", "Newcomer").sees("Check your inbox");
        Axe.passes(person.page());
        String link = ALLIANCE.inbox(address)
                .awaitSubject("Confirm your e-mail address")
                .link(ALLIANCE.keycloak());
        Page mailed = person.page().context().newPage();
        mailed.navigate(link);
        Person verified = new Person(mailed).choosesPassword("four words without kin");

        verified.sees("held for you");
        assertThat(verified.heldTime()).isEqualTo(held);
        verified.fillsInDetails().presses("Ask for this session").seesState("waiting");
        verified.follows("Cancel").confirmsCancelling().seesState("cancelled");
    }

    private static String aProfile() {
        List<FreeTime> times = Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON);
        return times.get(times.size() / 2).profile();
    }
}
