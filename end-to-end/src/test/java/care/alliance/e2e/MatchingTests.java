package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Person;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** From the first question to a time that is held. */
class MatchingTests extends WithBrowser {

    @Test
    void somebodyAnswersOneQuestionSkipsTheRestAndChoosesATime() {
        Page page = browser.person(360, ColorScheme.DARK);
        Person person = new Person(page);
        begins(person, "yes");
        person.seesHeading("Is any of this so at the moment?").presses("Continue");
        person.seesHeading("What would you like help with?");
        page.check("input[value=depression]");
        Axe.passes(page);
        person.presses("Continue");

        skipsTheRest(person, true);

        person.seesHeading("Therapists who fit").sees("depression");
        Axe.passes(page);
        assertThat(page.url()).doesNotContain("depression");
        page.locator("main .openings a").first().click();
        person.sees("Hold this time");
    }

    @Test
    void itAllWorksWithoutScript() {
        Person person = new Person(browser.personWithoutScript());
        begins(person, "yes");

        skipsTheRest(person, false);

        person.seesHeading("Therapists who fit");
        person.presses("Forget my answers and start again")
                .seesHeading("Are you able to keep yourself safe right now?");
    }

    @Test
    void somebodyWhoIsNotSafeIsShownWhomToCall() {
        Page page = browser.person(1280, ColorScheme.LIGHT);
        Person person = new Person(page);
        begins(person, "no");

        person.seesHeading("Please talk to somebody now").sees("116 123");
        Axe.passes(page);
    }

    private static void begins(Person person, String safe) {
        person.opens("/").follows("Find who fits you").seesHeading("Are you able to keep yourself safe right now?");
        person.page().check("input[value=" + safe + "]");
        person.presses("Continue");
    }

    private static void skipsTheRest(Person person, boolean lookingClosely) {
        while (!person.page().url().endsWith("/results")) {
            if (lookingClosely) {
                Axe.passes(person.page());
            }
            person.presses("Skip this question");
        }
    }
}
