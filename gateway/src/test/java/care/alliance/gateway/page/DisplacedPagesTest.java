package care.alliance.gateway.page;

import static care.alliance.gateway.page.DeskSupply.CLINIC;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static care.alliance.gateway.page.Supply.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinic settles the sessions that lie outside its hours. */
class DisplacedPagesTest extends PageTest {

    private static final String PAGE = "/clinic/displaced";
    private static final String API = CLINIC + "/displaced";
    private static final String KEEP = PAGE + "/" + SESSION + "/keep";

    @BeforeEach
    void someSessionsToSettle() {
        DeskSupply.open(SERVICES);
    }

    @Test
    void eachSessionSaysWhenWhoAndWhyAndLeadsToItsPage() {
        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("3 sessions to settle", "Out of the clinic’s next 500 sessions.")
                .containsSubsequence(
                        "Tuesday 24 November",
                        "18:00 to 18:50",
                        "Nadia Adeyemi",
                        "Dr Maya Feldman",
                        "Video",
                        "Outside the therapist’s hours",
                        "Move or cancel…",
                        "Keep as it is")
                .containsSubsequence("Thursday 26 November", "16:30 to 17:20", "Closed: Staff training")
                .containsSubsequence("Friday 26 March 2027", "To confirm", "Closed: Good Friday");
        assertThat(page.html())
                .contains(
                        "href=\"/reception/sessions/" + SESSION + "\"", "aria-current=\"page\">Displaced sessions</a>");
        assertThat(SERVICES.asked("GET " + API).getFirst().authorization()).isEqualTo("Bearer token-of-manager");
    }

    @Test
    void nothingToSettleIsGoodNews() {
        SERVICES.says("GET " + API, "{\"items\":[]}");

        assertThat(the("manager").open(PAGE).text())
                .contains("Nothing to settle", "All of the clinic’s next 500 sessions lie where somebody is at work.");
    }

    @Test
    void asManySessionsAsThereCanBeAreShown() {
        String many =
                String.join(",", Collections.nCopies(500, DeskSupply.session("2026-11-24T18:00", "2026-11-24T18:50")));
        SERVICES.says("GET " + API, "{\"items\":[" + many + "]}");

        assertThat(the("manager").open(PAGE).text()).contains("500 sessions to settle");
    }

    @ParameterizedTest
    @CsvSource({"204, The session stays where it is", "404, This session is no longer ahead."})
    void aSessionIsKeptWithOneButton(int status, String words) {
        SERVICES.says("POST " + API + "/" + SESSION + "/keep", status, "");
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open(PAGE), KEEP);

        assertThat(done.location()).isEqualTo(PAGE + "?clinic=" + LONDON);
        assertThat(browser.follow(done).text()).contains(words);
    }

    @Test
    void namesThatCannotBeToldLeaveTheList() {
        SERVICES.isDown("/api/directory");

        assertThat(the("manager").open(PAGE).text())
                .contains("We cannot show the therapists’ names just now.")
                .containsSubsequence("Nadia Adeyemi", "Therapist", "Keep as it is");
    }

    @Test
    void somebodyWithoutANameIsListedToo() {
        for (String nothing : new String[] {"", " "}) {
            SERVICES.says("GET " + API, Supply.sessions(Supply.session("CONFIRMED", 3, nothing)));

            assertThat(the("manager").open(PAGE).text()).contains("Name not given");
        }
    }

    @Test
    void whileBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(the("manager").open(PAGE).status()).isEqualTo(503);
    }

    @Test
    void receptionSettlesThemTooAndSeesWhatElseIsTheirs() {
        Browser.Page page = the("reception").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("href=\"/clinic/enquiries?clinic=" + LONDON + "\"")
                .doesNotContain("href=\"/clinic/terms", "href=\"/clinic/closures");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(the("reception").open(PAGE + "?clinic=" + MANCHESTER).status())
                .isEqualTo(404);
        assertThat(the("patient").open(PAGE).status()).isEqualTo(403);
        assertThat(somebody().open(PAGE).location()).startsWith("/login");
        Browser reception = the("reception");
        assertThat(reception
                        .submit(reception.open(PAGE), KEEP, "clinic=" + MANCHESTER)
                        .status())
                .isEqualTo(404);
    }
}
