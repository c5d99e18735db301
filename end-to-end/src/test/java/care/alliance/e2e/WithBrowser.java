package care.alliance.e2e;

import care.alliance.e2e.support.Alliance;
import care.alliance.e2e.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The running system and a browser in front of it. */
abstract class WithBrowser {

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
}
