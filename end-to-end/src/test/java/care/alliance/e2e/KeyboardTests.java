package care.alliance.e2e;

import care.alliance.e2e.support.Keyboard;
import care.alliance.e2e.support.Person;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A whole booking by somebody who uses no mouse. */
class KeyboardTests extends WithBrowser {

    @Test
    void aSessionIsBookedAndCancelledWithoutAMouse() {
        Page page = browser.person();
        Person person = new Person(page);
        Keyboard keys = new Keyboard(page);

        person.opens("/");
        keys.goesTo("main a[href='/therapists']").presses("Enter");
        person.seesHeading("Find a therapist");
        keys.goesTo("main .openings a").presses("Enter");
        person.sees("Hold this time");
        keys.goesTo("input[name=start]")
                .presses("ArrowRight")
                .goesTo(".hold-bar button")
                .presses("Enter");
        person.sees("held for you");
        keys.goesTo("main a[href^='/login']").presses("Enter");
        person.seesHeading("Sign in");
        keys.goesTo("#username")
                .types("patient")
                .goesTo("#password")
                .types("alliance")
                .presses("Enter");
        person.sees("Your details");
        keys.goesTo("#name")
                .types("Nora Adeyemi")
                .goesTo("#birthDay")
                .types("27")
                .goesTo("#birthMonth")
                .types("3")
                .goesTo("#birthYear")
                .types("1987")
                .goesTo("main form[action='/book'] button")
                .presses("Enter");
        person.seesHeading("Your session");
        keys.goesTo("main a[href$='/cancel']").presses("Enter");
        person.seesHeading("Cancel this session?");
        keys.goesTo("main form[action$='/cancel'] button").presses("Enter");
        person.seesState("cancelled");
    }
}
