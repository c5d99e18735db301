package care.alliance.gateway.page;

import static care.alliance.gateway.page.DeskSupply.ATTIC;
import static care.alliance.gateway.page.DeskSupply.CLINIC;
import static care.alliance.gateway.page.DeskSupply.PLACE;
import static care.alliance.gateway.page.DeskSupply.ROOM;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Managers write down which rooms booking may fill. */
class RoomPagesTest extends PageTest {

    private static final String PAGE = "/clinic/rooms";
    private static final String ONE = PAGE + "/" + ROOM;
    private static final String API = CLINIC + "/rooms";
    private static final String THAMES = """
            {"id":"%s","locationId":"%s","name":"Thames Room","stepFree":true,"open":true}""".formatted(ROOM, PLACE);

    @BeforeEach
    void aClinicWithRooms() {
        DeskSupply.open(SERVICES);
    }

    @Test
    void roomsAreListedByPlace() {
        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .containsSubsequence("Riverside House", "Attic", "Closed", "Open it")
                .containsSubsequence("Thames Room", "Open", "Step-free", "Close it")
                .doesNotContain("taken to have enough", "All the rooms here are closed");
        assertThat(page.html())
                .contains("href=\"" + ONE + "?clinic=" + LONDON + "\"", "aria-current=\"page\">Rooms</a>");
    }

    @Test
    void aPlaceWithoutRoomsIsTakenToHaveEnough() {
        SERVICES.says("GET " + API, "{\"items\":[]}");

        assertThat(the("manager").open(PAGE).text())
                .containsSubsequence("Riverside House", "this place is taken to have enough of them");
    }

    @Test
    void aPlaceWhoseRoomsAreAllClosedIsPointedOut() {
        SERVICES.says("GET " + API, DeskSupply.ROOMS.replace("\"open\":true", "\"open\":false"));

        assertThat(the("manager").open(PAGE).text()).contains("nobody can book a session in person at this place");
    }

    @Test
    void roomsOfAPlaceThatIsGoneAreStillThere() {
        SERVICES.says("GET " + API, DeskSupply.ROOMS.replace(PLACE, "0198c0de-0000-7000-8000-00000000d109"));

        assertThat(the("manager").open(PAGE).text())
                .containsSubsequence("A place that your clinic no longer has", "Thames Room");
    }

    @Test
    void aClinicWithoutPlacesNeedsNoRooms() {
        SERVICES.says("GET " + API, "{\"items\":[]}")
                .says(
                        "GET /api/directory/clinics/" + LONDON,
                        Supply.clinic(0).replaceFirst("\"locations\":\\[.*?\\]}\\],", "\"locations\":[],"));

        Browser.Page page = the("manager").open(PAGE);

        assertThat(page.text()).contains("so it needs no rooms");
        assertThat(page.html()).doesNotContain("id=\"place\"");
    }

    @Test
    void aRoomIsAddedOnce() {
        SERVICES.says("POST " + API, 201, THAMES);
        Browser browser = the("manager");
        Browser.Page form = browser.open(PAGE);
        String[] typed = {"place=" + PLACE, "name= Garden Room ", "stepFree=true"};

        Browser.Page done = browser.submit(form, PAGE, typed);
        browser.submit(form, PAGE, typed);

        assertThat(done.location()).isEqualTo(PAGE + "?clinic=" + LONDON);
        assertThat(browser.follow(done).text()).contains("The room is there.");
        var asked = SERVICES.asked("POST " + API);
        assertThat(asked.getFirst().body())
                .contains("\"name\":\"Garden Room\"", "\"stepFree\":true", "\"locationId\":\"" + PLACE + "\"");
        assertThat(asked.get(1).idempotencyKey())
                .isNotBlank()
                .isEqualTo(asked.get(0).idempotencyKey());
    }

    @ParameterizedTest
    @CsvSource({
        "name=, name, Enter the name of the room",
        "name=0123456789012345678901234567890123456789012345678901234567890, name, Keep the name under 60 characters",
        "place=elsewhere, place, Choose one of the clinic’s places",
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String at, String words) {
        Browser browser = the("manager");

        Browser.Page wrong =
                browser.submit(browser.open(PAGE), PAGE, "place=" + PLACE, "name=Garden Room", "stepFree=true", field);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#" + at + "\"", "id=\"" + at + "\"", "id=\"" + at + "-wrong\"")
                .contains("name=\"stepFree\" value=\"true\" checked=\"checked\"")
                .contains(at.equals("name") ? "selected=\"selected\"" : "value=\"Garden Room\"");
        assertThat(wrong.text()).contains("There is a problem", words);
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "409, name-taken, There is a room called “Garden Room” at this place",
        "409, too-many-rooms, There are 200 rooms already",
        "422, idempotency-key-reused, This form was sent before with other entries",
    })
    void whatTheServiceRefusesIsSaidAndTheNextTryIsANewOne(int status, String code, String words) {
        SERVICES.says("POST " + API, status, Supply.problem(code));
        Browser browser = the("manager");

        Browser.Page refused = browser.submit(browser.open(PAGE), PAGE, "place=" + PLACE, "name=Garden Room");
        browser.submit(refused, PAGE, "place=" + PLACE, "name=Garden Room");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text()).contains(words);
        assertThat(refused.html()).contains("value=\"Garden Room\"");
        var asked = SERVICES.asked("POST " + API);
        assertThat(asked.get(1).idempotencyKey()).isNotEqualTo(asked.get(0).idempotencyKey());
    }

    @Test
    void aRoomIsRenamedWhereItIsAndStaysOpen() {
        SERVICES.says("PUT " + API + "/" + ROOM, THAMES);
        Browser browser = the("manager");
        Browser.Page form = browser.open(ONE + "?clinic=" + LONDON);
        assertThat(form.html()).contains("value=\"Thames Room\"", "value=\"true\" checked=\"checked\"");

        Browser.Page done = browser.submit(form, ONE, "name=Lea Room");

        assertThat(done.location()).isEqualTo(PAGE + "?clinic=" + LONDON);
        assertThat(SERVICES.asked("PUT " + API + "/" + ROOM).getFirst().body())
                .contains("\"name\":\"Lea Room\"", "\"stepFree\":false", "\"open\":true", PLACE);
    }

    @Test
    void aNameThatIsTakenStaysInTheField() {
        SERVICES.says("PUT " + API + "/" + ROOM, 409, Supply.problem("name-taken"));
        Browser browser = the("manager");

        Browser.Page refused = browser.submit(browser.open(ONE), ONE, "name=Attic");
        Browser.Page empty = browser.submit(browser.open(ONE), ONE, "name= ");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html()).contains("href=\"#name\"", "value=\"Attic\"");
        assertThat(refused.text()).contains("There is a room called “Attic” at this place");
        assertThat(empty.text()).contains("Enter the name of the room");
    }

    @Test
    void aRoomIsClosedAndOpenedWithOneButtonAndKeepsTheRest() {
        SERVICES.says("PUT " + API + "/" + ROOM, THAMES.replace("\"open\":true", "\"open\":false"))
                .says("PUT " + API + "/" + ATTIC, THAMES);
        Browser browser = the("manager");
        Browser.Page page = browser.open(PAGE);

        assertThat(browser.follow(browser.submit(page, ONE + "/close")).text())
                .contains("No new session is put there; those that are there stay.");
        assertThat(browser.follow(browser.submit(page, PAGE + "/" + ATTIC + "/open"))
                        .text())
                .contains("New sessions can be put there.");

        assertThat(SERVICES.asked("PUT " + API + "/" + ROOM).getFirst().body())
                .contains("\"name\":\"Thames Room\"", "\"stepFree\":true", "\"open\":false");
        assertThat(SERVICES.asked("PUT " + API + "/" + ATTIC).getFirst().body())
                .contains("\"name\":\"Attic\"", "\"stepFree\":false", "\"open\":true");
    }

    @ParameterizedTest
    @CsvSource({"/api/booking", "/api/directory/clinics/" + LONDON})
    void whileAPartIsDownThePageSaysSo(String part) {
        SERVICES.isDown(part);

        assertThat(the("manager").open(PAGE).status()).isEqualTo(503);
    }

    @Test
    void onlyManagersMayAndOnlyAtTheirOwnClinic() {
        for (String page : new String[] {PAGE, ONE}) {
            assertThat(the("reception").open(page).status()).isEqualTo(403);
            assertThat(the("patient").open(page).status()).isEqualTo(403);
            assertThat(the("manager").open(page + "?clinic=" + MANCHESTER).status())
                    .isEqualTo(404);
            assertThat(somebody().open(page).location()).startsWith("/login");
            assertThat(somebody().post(page, Map.of("clinic", LONDON)).status()).isEqualTo(403);
        }
        assertThat(the("manager").open(PAGE + "/" + LONDON).status()).isEqualTo(404);
        SERVICES.says("PUT " + API + "/" + ROOM, THAMES);
        Browser manager = the("manager");
        assertThat(manager.submit(manager.open(PAGE), ONE + "/close", "clinic=" + MANCHESTER)
                        .status())
                .isEqualTo(404);
    }
}
