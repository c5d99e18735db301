package care.alliance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.e2e.support.Alliance;
import care.alliance.e2e.support.Bookings;
import care.alliance.e2e.support.Browser;
import care.alliance.e2e.support.Demo;
import care.alliance.e2e.support.Person;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, wide and narrow, light and dark, against WCAG 2.2 AA by axe; and no page scrolls sideways. */
class AccessibilityTests {

    private static final Alliance ALLIANCE = Alliance.running();
    private static Browser browser;

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
    static void openBrowser() {
        browser = new Browser(ALLIANCE);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void publicPages(View view) {
        Page page = browser.person(view.width, view.scheme);
        String therapist =
                Bookings.videoTimes(ALLIANCE.anyone(), Demo.LONDON).getFirst().therapistId();
        for (String path : List.of(
                "/",
                "/therapies",
                "/therapies/ipt",
                "/therapies/ipt?reading=professional",
                "/therapies/cbt",
                "/therapists",
                "/therapists?q=nobody-is-called-this",
                "/therapists/" + therapist,
                "/book",
                "/help",
                "/about/privacy",
                "/no-such-page")) {
            page.navigate(path);
            assertAccessible(page, path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAPatient(View view) {
        Page page = browser.person(view.width, view.scheme);
        new Person(page).opens("/sessions").signsInAs("patient");
        page.waitForURL("**/sessions");
        assertAccessible(page, "/sessions");
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfReception(View view) {
        Page page = browser.person(view.width, view.scheme);
        new Person(page).opens("/reception").signsInAs("reception");
        page.waitForURL("**/reception**");
        assertAccessible(page, "/reception");
    }

    private static void assertAccessible(Page page, String path) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(found.getViolations())
                .as("axe on %s", path)
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getTarget())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits the window", path)
                .isEqualTo(true);
    }
}
