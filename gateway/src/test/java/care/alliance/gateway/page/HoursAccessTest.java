package care.alliance.gateway.page;

import static care.alliance.gateway.page.HoursSupply.DAY_OFF;
import static care.alliance.gateway.page.HoursSupply.EXCEPTIONS;
import static care.alliance.gateway.page.HoursSupply.HERE;
import static care.alliance.gateway.page.HoursSupply.MANAGED;
import static care.alliance.gateway.page.HoursSupply.OWN;
import static care.alliance.gateway.page.HoursSupply.WEEK;
import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours are kept by the therapist and the managers of their clinic, and by nobody else. */
class HoursAccessTest extends PageTest {

    @BeforeEach
    void mayasHours() {
        HoursSupply.open(SERVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/exceptions"})
    void onlyManagersMayAndOnlyAtTheirOwnClinic(String page) {
        assertThat(the("manager").open(MANAGED + page).status()).isEqualTo(200);
        assertThat(the("reception").open(MANAGED + page).status()).isEqualTo(403);
        assertThat(the("patient").open(MANAGED + page).status()).isEqualTo(403);
        assertThat(the("therapist").open(MANAGED + page).status()).isEqualTo(403);
        assertThat(the("manager").open(MANAGED + page + "?clinic=" + MANCHESTER).status())
                .isEqualTo(404);
        assertThat(somebody().open(MANAGED + page).location()).startsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/exceptions"})
    void aTherapistOfOthersIsNotFound(String page) {
        SERVICES.says("GET /api/directory/therapists/" + THERAPIST + "/draft", 404, "{}");

        assertThat(the("manager").open(MANAGED + page).status()).isEqualTo(404);
    }

    @Test
    void whoWorksAtTwoClinicsIsKeptForTheOneThatIsManaged() {
        String draft = "GET /api/directory/therapists/" + THERAPIST + "/draft";
        String elsewhere = "0198c0de-0000-7000-8000-00000000c100";
        SERVICES.says(draft, Supply.file("draft-01").replaceFirst(LONDON, elsewhere));

        assertThat(the("manager").open(MANAGED).html())
                .contains("action=\"" + HERE + "\"")
                .doesNotContain("clinic=" + elsewhere);
    }

    @Test
    void whatIsSentIsCheckedInTheSameWay() {
        Browser manager = the("manager");
        FilledForm form = FilledForm.on(manager.open(MANAGED), HERE);
        SERVICES.says("GET /api/directory/therapists/" + THERAPIST + "/draft", 404, "{}");

        assertThat(form.sentBy(manager).status()).isEqualTo(404);
        assertThat(form.sentBy(manager.as("reception")).status()).isEqualTo(403);
        assertThat(SERVICES.asked("PUT " + WEEK)).isEmpty();
    }

    @Test
    void whatBookingDoesNotLetSomebodyChangeIsNotFound() {
        Browser manager = the("manager");
        SERVICES.says("PUT " + WEEK, 404, Supply.problem("not-found"));

        assertThat(FilledForm.on(manager.open(MANAGED), HERE).sentBy(manager).status())
                .isEqualTo(404);
    }

    @Test
    void withoutItsTokenAFormChangesNothing() {
        assertThat(the("therapist").post(OWN, Map.of("zone", "London")).status())
                .isEqualTo(403);
        assertThat(the("therapist")
                        .post(OWN + "/exceptions/" + DAY_OFF + "/remove", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(SERVICES.asked("DELETE " + EXCEPTIONS + "/" + DAY_OFF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, OWN + "/exceptions"})
    void ownHoursAreForTherapists(String page) {
        assertThat(the("therapist").open(page).status()).isEqualTo(200);
        assertThat(the("manager").open(page).status()).isEqualTo(403);
        assertThat(the("patient").open(page).status()).isEqualTo(403);
        assertThat(somebody().open(page).location()).startsWith("/login");

        SERVICES.says("GET /api/directory/therapists/mine/draft", 404, "{}");
        assertThat(the("therapist").open(page).status()).isEqualTo(404);
        assertThat(the("therapist").open(page).text()).contains("There is no profile for this login yet");
    }
}
