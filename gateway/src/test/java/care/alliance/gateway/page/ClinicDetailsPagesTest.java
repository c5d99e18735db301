package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Managers change what their clinic says, and see who changed what, on a Sunday at ten. */
class ClinicDetailsPagesTest extends PageTest {

    private static final String ONE = "/api/directory/clinics/" + LONDON;

    /** As the form stands, boxes and times included; {@code submit} adds what is hidden. */
    private static final String[] AS_IT_IS = {
        "phone=020 7946 0101",
        "description=A clinic by the river.",
        "website=",
        "settings=OUTPATIENT",
        "MONDAY-0-from=08:00",
        "MONDAY-0-to=12:30",
        "MONDAY-1-from=13:30",
        "MONDAY-1-to=20:00",
        "place-0-access=STEP_FREE",
        "place-0-room-0=Thames Room",
        "place-0-room-0-access=HEARING_LOOP",
        "place-0-room-1=Attic",
        "place-0-room-2="
    };

    @BeforeEach
    void aManagedClinic() {
        SERVICES.says("GET " + ONE + "/changes", Supply.CHANGES);
    }

    @Test
    void theFormHoldsWhatTheClinicSays() {
        Browser.Page page = the("manager").open("/clinic");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Riverside Psychology, London", "Riverside House", "Thames Room");
        assertThat(page.html())
                .contains("value=\"020 7946 0101\"", "A clinic by the river for adults and young people.</textarea>")
                .contains("name=\"MONDAY-1-from\" value=\"13:30\"", "name=\"MONDAY-2-from\" value=\"\"")
                .contains("name=\"SUNDAY-0-from\" value=\"\"")
                .contains("value=\"INPATIENT_BY_ENQUIRY\" checked=\"checked\"")
                .contains("name=\"place-0-room-2\"", "name=\"version\" value=\"3\"")
                .contains("<a href=\"/clinic\" aria-current=\"page\">Clinic</a>");
    }

    @Test
    void savingSendsEverythingWithTheVersionThatWasSeen() {
        SERVICES.says("PUT " + ONE, Supply.clinic(0));
        Browser browser = the("manager");

        Browser.Page done = browser.submit(browser.open("/clinic"), "/clinic", AS_IT_IS);

        assertThat(done.location()).isEqualTo("/clinic?clinic=" + LONDON);
        StubServices.Asked put = SERVICES.asked("PUT " + ONE).getFirst();
        assertThat(put.ifMatch()).isEqualTo("\"3\"");
        assertThat(put.authorization()).isEqualTo("Bearer token-of-manager");
        JsonNode body = JsonMapper.shared().readTree(put.body());
        assertThat(body.get("hours").toString()).contains("\"from\":\"13:30\"").doesNotContain("TUESDAY");
        assertThat(body.get("locations").get(0).get("id").asString()).isEqualTo("0198c0de-0000-7000-8000-00000000d101");
        assertThat(body.get("locations").get(0).get("rooms").size()).isEqualTo(2);
        assertThat(body.get("locations")
                        .get(0)
                        .get("rooms")
                        .get(0)
                        .get("accessibility")
                        .get(0)
                        .asString())
                .isEqualTo("HEARING_LOOP");
        assertThat(body.get("website")).isNull();
        assertThat(browser.follow(done).text()).contains("Saved. Everybody sees it now.");
    }

    @ParameterizedTest
    @CsvSource({
        "phone=call us, phone, Enter a phone number",
        "website=http://a.example, website, Enter an address such as",
        "settings=, settings-0, Choose at least one way",
        "MONDAY-0-to=, MONDAY-0-from, Monday: enter both times",
        "MONDAY-0-to=07:00, MONDAY-0-from, Monday: the end must be after the beginning",
        "MONDAY-0-to=14:00, MONDAY-1-from, Monday: these hours overlap",
        "place-0-room-1=thames room, place-0-room-1, There is another room called",
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String at, String words) {
        Browser browser = the("manager");
        String[] typed = Arrays.copyOf(AS_IT_IS, AS_IT_IS.length + 1);
        typed[AS_IT_IS.length] = field;

        Browser.Page wrong = browser.submit(browser.open("/clinic"), "/clinic", typed);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#" + at + "\"", "id=\"" + at + "\"", "id=\"" + at + "-wrong\"")
                .contains("A clinic by the river.</textarea>", "name=\"MONDAY-1-to\" value=\"20:00\"");
        assertThat(wrong.text()).contains("There is a problem", words);
        assertThat(SERVICES.asked("PUT " + ONE)).isEmpty();
    }

    @Test
    void whatTheServiceRefusesIsSaidToo() {
        SERVICES.says(
                "PUT " + ONE,
                400,
                Supply.problem("validation-failed", ",\"errors\":[{\"field\":\"description\",\"code\":\"pattern\"}]"));
        Browser browser = the("manager");

        Browser.Page wrong = browser.submit(browser.open("/clinic"), "/clinic", AS_IT_IS);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#description\"");
    }

    @Test
    void whoIsTooLateIsToldWhatChangedAndKeepsWhatTheyTyped() {
        SERVICES.says("PUT " + ONE, 412, Supply.problem("stale-version"));
        Browser browser = the("manager");
        Browser.Page form = browser.open("/clinic");
        SERVICES.says("GET " + ONE, Supply.clinic(0).replace("\"version\":3", "\"version\":4"))
                .says("GET " + ONE + "/changes", Supply.CHANGES.replace("{\"items\":[", """
                        {"items":[{"id":"0198c0de-0000-7000-8000-00000000f103","at":"2026-11-22T09:30:00Z","actor":"x",
                          "action":"edited","changes":{"website":{"before":null,"after":"https://new.example"}}},"""));

        Browser.Page late = browser.submit(form, "/clinic", AS_IT_IS);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("Somebody else has changed this meanwhile")
                .containsSubsequence("Website", "nothing", "https://new.example")
                .doesNotContain("020 7946 0100", "The lift is being renewed.");
        assertThat(late.html()).contains("A clinic by the river.</textarea>", "name=\"version\" value=\"4\"");

        SERVICES.says("PUT " + ONE, Supply.clinic(0));
        assertThat(browser.submit(late, "/clinic", AS_IT_IS).location()).isEqualTo("/clinic?clinic=" + LONDON);
        assertThat(SERVICES.asked("PUT " + ONE).getLast().ifMatch()).isEqualTo("\"4\"");
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        assertThat(the("manager").open("/clinic/changes").text())
                .containsSubsequence("Details changed", "Sat 21 Nov 09:30 · You")
                .containsSubsequence("Phone", "020 7946 0100", "020 7946 0101")
                .containsSubsequence("Opening hours, Saturday", "09:00–16:00", "nothing")
                .containsSubsequence("How people are treated", "outpatient", "outpatient, inpatient, by enquiry only")
                .containsSubsequence("Rooms, Riverside House", "Thames Room (step-free); Attic")
                .containsSubsequence("Notice given", "Another manager", "The lift is being renewed.");
    }

    @Test
    void nothingChangedYetIsSaid() {
        SERVICES.says("GET " + ONE + "/changes", "{\"items\":[],\"next\":null}");

        assertThat(the("manager").open("/clinic/changes").text()).contains("Nothing was changed yet.");
    }

    @ParameterizedTest
    @CsvSource({"/clinic", "/clinic/changes"})
    void onlyManagersMayAndOnlyAtTheirOwnClinic(String page) {
        assertThat(the("reception").open(page).status()).isEqualTo(403);
        assertThat(the("patient").open(page).status()).isEqualTo(403);
        assertThat(the("manager").open(page + "?clinic=" + MANCHESTER).status()).isEqualTo(404);
        assertThat(somebody().open(page).location()).startsWith("/login");
        Map<String, String> posted = new HashMap<>(Map.of("clinic", LONDON));
        assertThat(somebody().post("/clinic", posted).status()).isEqualTo(403);
    }

    @Test
    void allPagesOfTheClinicAreOneNavigation() {
        DeskSupply.open(SERVICES);
        SERVICES.says("GET " + ONE + "/notices", Supply.NOTICES)
                .says("GET /api/directory/enquiries", "{\"items\":[],\"next\":null}")
                .says("GET /api/directory/applications", "{\"items\":[],\"next\":null}");
        String[] pages = {
            "/clinic",
            "/clinic/therapists",
            "/clinic/terms",
            "/clinic/closures",
            "/clinic/rooms",
            "/clinic/displaced",
            "/clinic/enquiries",
            "/clinic/applications",
            "/clinic/notices",
            "/clinic/changes"
        };
        for (String page : pages) {
            String html = the("manager").open(page).html();
            for (String other : pages) {
                assertThat(html).as(page).contains("href=\"" + other + "?clinic=" + LONDON + "\"");
            }
            assertThat(html).as(page).contains("href=\"" + page + "?clinic=" + LONDON + "\" aria-current=\"page\"");
        }
    }

    @Test
    void receptionHasNoLinkToIt() {
        assertThat(the("reception").open("/").html()).doesNotContain("href=\"/clinic\"");
    }
}
