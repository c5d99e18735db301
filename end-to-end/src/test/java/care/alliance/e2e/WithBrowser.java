package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Alliance;
import care.alliance.e2e.support.Axe;
import care.alliance.e2e.support.Browser;
import care.alliance.e2e.support.Person;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The running system and a browser in front of it. */
abstract class WithBrowser {

    private static final int OK = 200;
    static final Alliance ALLIANCE = Alliance.running();
    static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser(ALLIANCE);
    }

    /** A page that is left open goes on asking. */
    @AfterEach
    void everybodyLeaves() {
        browser.everybodyLeaves();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    /** Opens each of these pages and looks at it wide and light, narrow and dark. */
    static void pass(Person person, String... paths) {
        for (String path : paths) {
            Response page = person.page().navigate(path);
            assertThat(page.status()).as(path).isEqualTo(OK);
            Axe.passesWideAndNarrow(person.page());
        }
    }
}
