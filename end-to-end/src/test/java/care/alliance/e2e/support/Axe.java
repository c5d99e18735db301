package care.alliance.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** What everybody can use: WCAG 2.2 AA by axe, in a window that does not scroll sideways. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final AxeRunOptions VIOLATIONS_ONLY = new AxeRunOptions();

    static {
        // The rest of a report is ten times as long, and nobody reads it.
        VIOLATIONS_ONLY.setResultTypes(List.of("violations"));
    }

    private Axe() {}

    /** Of the rules, those whose answer depends on colours or on the width. */
    private static final List<String> LOOKS =
            List.of("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block");

    /** Axe is in the page from the first look; a second one costs only the looking. */
    private static final String LOOK_AGAIN = """
            async rules => (await axe.run(document, { runOnly: rules, resultTypes: ['violations'] }))
                .violations.map(rule => rule.id + ': ' + rule.nodes[0].target)
            """;

    /** The page as it stands now, wide and light, then narrow and dark. */
    public static void passesWideAndNarrow(Page page) {
        look(page, 1280, ColorScheme.LIGHT);
        passes(page);
        look(page, 360, ColorScheme.DARK);
        assertThat(page.evaluate(LOOK_AGAIN, LOOKS))
                .as("axe on %s, narrow and dark", page.url())
                .isEqualTo(List.of());
        fits(page);
        look(page, 1280, ColorScheme.LIGHT);
    }

    private static void look(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions()
                .setColorScheme(scheme)
                // A colour on its way to another is neither.
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** The page as it stands now, whatever was filled in. */
    public static void passes(Page page) {
        // Our pages have no frames, so axe need not look for them in a page of its own, which takes longer than
        // looking.
        var found = new AxeBuilder(page)
                .options(VIOLATIONS_ONLY)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze();
        assertThat(found.getViolations())
                .as("axe on %s", page.url())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getTarget())
                .isEmpty();
        fits(page);
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits the window", page.url())
                .isEqualTo(true);
    }
}
