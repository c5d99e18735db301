package care.alliance.e2e.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What people do on the pages, in their words. */
public final class Person {

    private final Page page;

    public Person(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public Person opens(String path) {
        page.navigate(path);
        return this;
    }

    public Person follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    public Person presses(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Fills in the field with this id, in place of what stands there. */
    public Person writes(String field, String text) {
        page.locator("#" + field).fill(text);
        return this;
    }

    public Person sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    public Person seesHeading(String text) {
        assertThat(page.getByRole(
                        AriaRole.HEADING, new GetByRoleOptions().setName(text).setLevel(1)))
                .isVisible();
        return this;
    }

    /** Signs in on Keycloak's page, wherever a link or a guarded page has led there. */
    public Person signsInAs(String login) {
        return signsIn(login, "alliance");
    }

    /** Likewise, with a password of their own. */
    public Person signsIn(String login, String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#kc-login, [type=submit]").first().click();
        return this;
    }

    /** Makes an account on Keycloak's page. */
    public Person registers(String address, String firstName, String lastName) {
        page.locator("#email").fill(address);
        page.locator("#firstName").fill(firstName);
        page.locator("#lastName").fill(lastName);
        return presses("Create an account");
    }

    /** As Keycloak asks for it once the address is proven. */
    public Person choosesPassword(String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("[type=submit]").first().click();
        return this;
    }

    /** The time that the page says is held. */
    public String heldTime() {
        return page.locator(".held-time").first().innerText();
    }

    public Person confirmsCancelling() {
        page.locator("main form[action$='/cancel'] button").first().click();
        return this;
    }

    /** Chooses one of the free times shown, the first being 0; answers the start it stands for. */
    public String choosesTime(int index) {
        Locator time = page.locator("input[name=start]").nth(index);
        String start = time.getAttribute("value");
        page.locator(".times label").nth(index).click();
        assertThat(time).isChecked();
        return start;
    }

    /** Holds one of the free times shown, the first being 0. */
    public Person choosesTimeAndHolds(int index) {
        choosesTime(index);
        return presses("Hold this time");
    }

    /** The next page of free times, which is far enough ahead for every reminder. */
    public Person opensLaterTimes() {
        String later = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Later times"))
                .getAttribute("href");
        return opens(later);
    }

    public Person clearsDetails() {
        for (String field : List.of("#name", "#phone", "#birthDay", "#birthMonth", "#birthYear")) {
            page.locator(field).fill("");
        }
        return this;
    }

    public Person fillsInDetails() {
        page.locator("#name").fill("Nora Adeyemi");
        page.locator("#phone").fill("07700 900123");
        page.locator("#birthDay").fill("27");
        page.locator("#birthMonth").fill("3");
        page.locator("#birthYear").fill("1987");
        return this;
    }

    /** Waits until the page shows a state by its chip. */
    public Person seesState(String state) {
        assertThat(page.locator(".state").first()).containsText(Pattern.compile(state, Pattern.CASE_INSENSITIVE));
        return this;
    }
}
