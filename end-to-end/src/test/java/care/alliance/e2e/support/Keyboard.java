package care.alliance.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody's keyboard: what it reaches is reached by tabbing, and always to be seen. */
public final class Keyboard {

    private static final int MOST_STEPS = 150;
    private static final String FOCUS_IS_VISIBLE = """
            () => {
              const seen = getComputedStyle(document.activeElement.matches('.times input')
                  ? document.activeElement.nextElementSibling
                  : document.activeElement.closest('.pf-v5-c-form-control') ?? document.activeElement);
              return seen.outlineStyle !== 'none' && parseFloat(seen.outlineWidth) >= 2;
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs forward until the first such element has the focus. */
    public Keyboard goesTo(String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (has(selector)) {
                assertThat(page.evaluate(FOCUS_IS_VISIBLE))
                        .as("the focus on %s is seen", selector)
                        .isEqualTo(true);
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + page.url());
    }

    /** Writes over what is in the field. */
    public Keyboard types(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    public Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    private boolean has(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
