package care.alliance.gateway.page;

import static care.alliance.gateway.page.DeskSupply.CLINIC;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Managers say how one offer of their clinic is booked. */
class OfferTermsPagesTest extends PageTest {

    private static final String PAGE = "/clinic/terms";
    private static final String ONE = PAGE + "/offers/" + OFFER;
    private static final String API = CLINIC + "/offers/" + OFFER + "/policy";

    @BeforeEach
    void anOfferWithTerms() {
        DeskSupply.open(SERVICES);
    }

    @Test
    void itsTermsSayWhatTheClinicDoesWhereTheySayNothing() {
        Browser.Page page = the("manager").open(ONE + "?clinic=" + LONDON);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Dr Maya Feldman : Interpersonal therapy, individual, 50 minutes")
                .containsSubsequence("Kept free after a session", "As the clinic: 15 minutes.")
                .containsSubsequence("Most sessions of one therapist", "As the clinic: 5 sessions.")
                .containsSubsequence("Shortest notice", "As the clinic: 48 hours.")
                .containsSubsequence("A video session", "As the clinic: Confirmed at once.")
                .doesNotContain("As usual", "Public holidays of");
        assertThat(page.html())
                .contains("id=\"noticeMinutes\" name=\"noticeMinutes\" value=\"0\"")
                .contains(
                        "name=\"version\" value=\"2\"",
                        "<option value=\"\" selected=\"selected\">As the clinic</option>");
    }

    @Test
    void itsTermsAreSavedAsTheyAre() {
        SERVICES.says("PUT " + API, DeskSupply.ofAnOffer(Map.of()), 3);
        Browser browser = the("manager");

        Browser.Page done =
                browser.submit(browser.open(ONE), ONE, "noticeMinutes=0.25", "stepAnchor=WINDOW_START", "nation=WALES");

        assertThat(done.location()).isEqualTo(ONE + "?clinic=" + LONDON);
        StubServices.Asked put = SERVICES.asked("PUT " + API).getFirst();
        assertThat(put.ifMatch()).isEqualTo("\"2\"");
        assertThat(JsonMapper.shared().readTree(put.body()))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"noticeMinutes":15,"stepAnchor":"WINDOW_START"}"""));
    }

    @Test
    void aStaleFormSaysWhatChanged() {
        SERVICES.says("PUT " + API, 412, Supply.problem("stale-version"));
        Browser browser = the("manager");
        Browser.Page form = browser.open(ONE);
        SERVICES.says("GET " + API, DeskSupply.ofAnOffer(Map.of("holdMinutes", 20)), 3);

        Browser.Page late = browser.submit(form, ONE, "noticeMinutes=2");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .containsSubsequence("Shortest notice", "from 0 hours", "to As the clinic")
                .containsSubsequence("How long a chosen time is held", "from As the clinic", "to 20 minutes");
        assertThat(late.html()).contains("name=\"noticeMinutes\" value=\"2\"", "name=\"version\" value=\"3\"");
    }
}
