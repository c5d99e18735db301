package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.SESSION;
import static care.alliance.gateway.page.Supply.START;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions to which others come along, and groups with places. */
class CompanyPagesTest extends PageTest {

    private static final String PROFILE = "GET /api/directory/therapists/" + THERAPIST;
    private static final String ONE = "/api/booking/appointments/" + SESSION;
    private static final String REQUEST = "POST " + ONE + "/request";
    private static final String ME = "/api/booking/patients/me";

    @BeforeEach
    void aTimeThatCanBeHeld() {
        SERVICES.says("POST /api/booking/appointments", 201, Supply.session("HELD", 1, ""))
                .says("GET " + ONE, Supply.session("HELD", 1, ""))
                .says("GET " + ME, Supply.ME)
                .says("PUT " + ME, Supply.ME)
                .says(REQUEST, Supply.session("REQUESTED", 2));
    }

    @Test
    void aCoupleIsAskedForOneName() {
        offersTo("COUPLE");
        Browser browser = the("patient");
        Browser.Page book = held(browser);
        assertThat(book.text()).contains("Who comes with you", "The name your therapist may call them.");

        browser.submit(book, "/book", details("companions= Sam "));

        assertThat(SERVICES.asked(REQUEST).getFirst().body()).isEqualTo("{\"participants\":[\"Sam\"]}");
    }

    @Test
    void aFamilyWritesOneNameALine() {
        offersTo("FAMILY");
        Browser browser = the("patient");

        browser.submit(held(browser), "/book", details("companions=Sam\r\n\r\nKim\r\n"));

        assertThat(SERVICES.asked(REQUEST).getFirst().body()).isEqualTo("{\"participants\":[\"Sam\",\"Kim\"]}");
    }

    @Test
    void whoComesAloneIsNotAsked() {
        Browser browser = the("patient");
        Browser.Page book = held(browser);
        assertThat(book.text()).doesNotContain("Who comes with you");

        browser.submit(book, "/book", details());

        assertThat(SERVICES.asked(REQUEST).getFirst().body()).isEqualTo("{}");
    }

    @Test
    void tooManyNamesAreSaidAtTheFieldAndNothingTypedIsLost() {
        offersTo("FAMILY");
        Browser browser = the("patient");

        Browser.Page wrong =
                browser.submit(held(browser), "/book", details("companions=1\n2\n3\n4\n5\n6\n7\n8\n9\nThe tenth"));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("Enter at most 9 names", "The tenth");
        assertThat(wrong.html()).contains("href=\"#companions\"", "id=\"companions-wrong\"");
        assertThat(SERVICES.asked(REQUEST)).isEmpty();
    }

    @Test
    void whatTheClinicDoesNotTakeIsSaidAtTheField() {
        offersTo("FAMILY");
        SERVICES.says(REQUEST, 422, Supply.problem("too-many-participants"));
        Browser browser = the("patient");

        Browser.Page wrong = browser.submit(held(browser), "/book", details("companions=Sam"));

        assertThat(wrong.html()).contains("href=\"#companions\"", "Sam</textarea>");
        assertThat(wrong.text()).contains("So many people cannot come to a session of this kind");
    }

    @Test
    void aGroupsTimesSayHowManyPlacesAreLeft() {
        offersTo("GROUP");
        SERVICES.says("GET /api/booking/therapists/" + THERAPIST + "/slots", """
                {"items":[{"start":"%s","end":"2026-11-24T19:30:00Z","format":"VIDEO","locationId":null,"seats":3},
                          {"start":"2026-11-25T18:00:00Z","end":"2026-11-25T19:30:00Z","format":"VIDEO","locationId":null,"seats":1}],
                 "zone":"Europe/London"}""".formatted(START));

        assertThat(somebody().open("/therapists/" + THERAPIST).text())
                .contains("Tuesday 24 November 18:00 3 places left", "Wednesday 25 November 18:00 1 place left");
    }

    @Test
    void aGroupThatIsFullMeanwhileSaysSo() {
        offersTo("GROUP");
        SERVICES.says("POST /api/booking/appointments", 409, Supply.problem("group-full", Supply.ALTERNATIVES));
        Browser browser = somebody();

        Browser.Page refused = browser.submit(browser.open("/therapists/" + THERAPIST), "/holds", "start=" + START);

        assertThat(refused.text()).contains("Every place in this group is taken", "The next free times");
    }

    @Test
    void whoComesAlongIsShownAndCanBeChanged() {
        SERVICES.says("GET " + ONE, couplesSession()).says("PUT " + ONE + "/participants", couplesSession());
        Browser browser = the("patient");
        assertThat(browser.open("/sessions/" + SESSION).text()).contains("Comes along Sam", "Change who comes");
        Browser.Page form = browser.open("/sessions/" + SESSION + "/company");
        assertThat(form.html()).contains("name=\"companions\"", "value=\"Sam\"");

        Browser.Page done = browser.submit(form, "/sessions/" + SESSION + "/company", "companions=Kim");

        assertThat(SERVICES.asked("PUT " + ONE + "/participants").getFirst().body())
                .isEqualTo("{\"participants\":[\"Kim\"]}");
        assertThat(browser.follow(done).text()).contains("Saved. The clinic knows who comes along.");
    }

    @Test
    void onePersonComesAlongToACouplesSession() {
        SERVICES.says("GET " + ONE, couplesSession());
        Browser browser = the("patient");
        String page = "/sessions/" + SESSION + "/company";

        Browser.Page wrong = browser.submit(browser.open(page), page, "companions=Kim\nSam");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#companions\"", "Kim");
    }

    @Test
    void aNameHasAtMostAHundredCharacters() {
        SERVICES.says("GET " + ONE, couplesSession()).says("PUT " + ONE + "/participants", couplesSession());
        Browser browser = the("patient");
        String page = "/sessions/" + SESSION + "/company";

        Browser.Page wrong = browser.submit(browser.open(page), page, "companions=" + "a".repeat(101));
        Browser.Page done = browser.submit(browser.open(page), page, "companions=" + "a".repeat(100));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("Enter names of at most 100 characters");
        assertThat(wrong.html()).contains("href=\"#companions\"", "a".repeat(101));
        assertThat(done.status()).isEqualTo(303);
    }

    @Test
    void whatCannotBeSeenInANameIsASpace() {
        SERVICES.says("GET " + ONE, couplesSession()).says("PUT " + ONE + "/participants", couplesSession());
        Browser browser = the("patient");
        String page = "/sessions/" + SESSION + "/company";

        browser.submit(browser.open(page), page, "companions=Sam\tReed");

        assertThat(SERVICES.asked("PUT " + ONE + "/participants").getFirst().body())
                .isEqualTo("{\"participants\":[\"Sam Reed\"]}");
    }

    @Test
    void whoCanNoLongerBeChangedIsSaid() {
        SERVICES.says("GET " + ONE, couplesSession())
                .says("PUT " + ONE + "/participants", 409, Supply.problem("has-begun"));
        Browser browser = the("patient");
        String page = "/sessions/" + SESSION + "/company";

        Browser.Page late = browser.submit(browser.open(page), page, "companions=Kim");

        assertThat(late.location()).isEqualTo("/sessions/" + SESSION);
        assertThat(browser.follow(late).text()).contains("That can no longer be changed here.");
    }

    @Test
    void onceItHasBegunItIsNoLongerChangedHere() {
        SERVICES.says("GET " + ONE, couplesSession().replace("2026-11-24T18:00", "2026-11-22T09:30"));
        Browser browser = the("patient");

        assertThat(browser.open("/sessions/" + SESSION).text())
                .contains("Comes along Sam")
                .doesNotContain("Change who comes");
        assertThat(browser.open("/sessions/" + SESSION + "/company").location()).isEqualTo("/sessions/" + SESSION);
    }

    @Test
    void theTherapistSeesWhoComesAndChangesNothing() {
        SERVICES.says("GET " + ONE, couplesSession());

        assertThat(the("therapist").open("/sessions/" + SESSION).text())
                .contains("Comes along Sam")
                .doesNotContain("Change who comes");
    }

    @Test
    void nobodyIsMissedAtASessionThatDoesNotTakePlace() {
        SERVICES.says("GET " + ONE, couplesSession().replace("CONFIRMED", "CANCELLED"))
                .says("GET " + ONE + "/history", "{\"items\":[]}");

        assertThat(the("reception").open("/reception/sessions/" + SESSION).text())
                .contains("Who comes along Sam")
                .doesNotContain("Did not come");
    }

    @Test
    void nobodyComesAlongToASessionAlone() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 2));
        Browser browser = the("patient");

        assertThat(browser.open("/sessions/" + SESSION).text()).doesNotContain("Comes along");
        assertThat(browser.open("/sessions/" + SESSION + "/company").location()).isEqualTo("/sessions/" + SESSION);
    }

    @Test
    void theDeskSaysWhoDidNotCome() {
        SERVICES.says("GET " + ONE, couplesSession())
                .says("GET " + ONE + "/history", "{\"items\":[]}")
                .says("PUT " + ONE + "/participants/1", couplesSession());
        Browser browser = the("reception");
        String action = "/reception/sessions/" + SESSION + "/participants/1";
        Browser.Page session = browser.open("/reception/sessions/" + SESSION);
        assertThat(session.text()).contains("Who comes along Sam", "Did not come");

        Browser.Page done = browser.submit(session, action, "attendance=MISSED");

        assertThat(SERVICES.asked("PUT " + ONE + "/participants/1").getFirst().body())
                .isEqualTo("{\"attendance\":\"MISSED\"}");
        assertThat(browser.follow(done).text()).contains("Written down.");
    }

    private static String couplesSession() {
        return Supply.session("CONFIRMED", 2)
                .replace(
                        "\"locationId\":null,",
                        "\"locationId\":null,\"participation\":\"COUPLE\",\"participants\":[{\"number\":1,\"name\":\"Sam\",\"attendance\":null}],");
    }

    private static void offersTo(String participation) {
        SERVICES.says(PROFILE, Supply.file("therapist-01").replace("\"INDIVIDUAL\"", "\"" + participation + "\""));
    }

    private static Browser.Page held(Browser browser) {
        return browser.follow(browser.submit(browser.open("/therapists/" + THERAPIST), "/holds", "start=" + START));
    }

    private static String[] details(String... more) {
        return Stream.concat(
                        Stream.of("name=Nadia Adeyemi", "birthDay=27", "birthMonth=3", "birthYear=1987"),
                        Stream.of(more))
                .toArray(String[]::new);
    }
}
