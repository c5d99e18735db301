package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class MyDataPagesTest extends PageTest {

    private static final String ME = "/api/booking/patients/me";
    private static final String DELETE = "/my-data/delete";
    private static final String ERASE = "POST " + ME + "/erase";
    private static final String KEPT = """
            {"erasedAt":"2026-11-22T10:00:00Z","kept":["appointments-anonymised","deliveries-log","something-new"]}""";

    @LocalServerPort
    private int port;

    @BeforeEach
    void nothingAhead() {
        SERVICES.says("GET /api/booking/appointments", Supply.sessions());
    }

    @Test
    void whatIsKeptIsSaidInPlainWordsEvenWhileBookingIsDown() {
        SERVICES.isDown("/api/booking");

        Browser.Page page = the("patient").open("/my-data");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("My data", "What is kept about you", "Your sessions, past and coming");
        assertThat(page.html())
                .contains(
                        "href=\"/my-data/my-data.json\"",
                        "href=\"/my-data/my-sessions.ics\"",
                        "href=\"" + DELETE + "\"");
    }

    @Test
    void itIsFoundFromTheSessionsAndFromWhatWeSayAboutPrivacy() {
        assertThat(the("patient").open("/sessions").html()).contains("href=\"/my-data\"");
        assertThat(the("therapist").open("/sessions").html()).doesNotContain("href=\"/my-data\"");
        assertThat(somebody().open("/about/privacy").html()).contains("href=\"/my-data\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/my-data/my-data.json, /data, attachment; filename=\"my-data.json\"",
        "/my-data/my-sessions.ics, /data.ics, attachment; filename=\"my-sessions.ics\""
    })
    void filesArePassedOnAndKeptByNobody(String page, String asked, String disposition) throws Exception {
        SERVICES.says("GET " + ME + asked, "{\"patient\":{}}");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .header("Cookie", "person=patient")
                .timeout(Duration.ofSeconds(20))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> file = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body()).isEqualTo("{\"patient\":{}}");
            assertThat(file.headers().allValues("Content-Disposition")).containsExactly(disposition);
            assertThat(file.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
        assertThat(SERVICES.asked("GET " + ME + asked).getFirst().authorization())
                .isEqualTo("Bearer token-of-patient");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my-data/my-data.json", "/my-data/my-sessions.ics", DELETE})
    void aPartThatIsDownIsNamed(String page) {
        SERVICES.isDown("/api/booking");

        Browser.Page down = the("patient").open(page);

        assertThat(down.status()).isEqualTo(503);
        assertThat(down.text()).contains("We are having a pause", "What you have booked is safe");
    }

    @Test
    void whoWantsToDeleteIsToldWhatGoesAndWhatStaysAndWhatItMayCost() {
        String soon = Supply.late(Supply.session("CONFIRMED", 3));
        String later = Supply.session("REQUESTED", 2).replace("2026-11-24", "2026-12-01");
        SERVICES.says("GET /api/booking/appointments", Supply.sessions(soon, later));

        Browser.Page page = the("patient").open(DELETE);

        assertThat(page.text())
                .containsSubsequence(
                        "Delete your data?",
                        "What goes",
                        "Your login",
                        "Sessions that are cancelled",
                        "Tuesday 24 November",
                        "Dr Maya Feldman",
                        "Late cancellation",
                        "Tuesday 1 December",
                        "may charge for it",
                        "What stays, and why",
                        "for their accounts and for tax",
                        "without signing in",
                        "I understand that my sessions ahead are cancelled")
                .containsOnlyOnce("Late cancellation ");
        assertThat(SERVICES.asked("GET /api/booking/appointments").getFirst().query())
                .contains("from=2026-11-22T10:00:00Z", "state=REQUESTED,CONFIRMED");
    }

    @Test
    void withoutSessionsAheadItSaysSo() {
        assertThat(the("patient").open(DELETE).text())
                .contains("You have no sessions ahead.")
                .doesNotContain("may charge for it");
    }

    @Test
    void nothingIsDeletedUntilTheBoxIsTicked() {
        Browser patient = the("patient");

        Browser.Page again = patient.submit(patient.open(DELETE), DELETE);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html()).contains("href=\"#sure\"", "aria-invalid=\"true\"");
        assertThat(again.text()).contains("There is a problem", "Tick the box if you want your data to be deleted");
        assertThat(SERVICES.asked(ERASE)).isEmpty();
    }

    @Test
    void whoIsSureIsLedToAPageThatNeedsNoLoginAndSaysWhatStays() {
        SERVICES.says(ERASE, KEPT);
        Browser patient = the("patient");

        Browser.Page deleted = patient.submit(patient.open(DELETE), DELETE, "sure=yes");

        assertThat(deleted.status()).isEqualTo(303);
        assertThat(deleted.location()).startsWith("/my-data/deleted?kept=");
        assertThat(SERVICES.asked(ERASE).getFirst().body()).isEqualTo("{\"confirm\":\"ERASE\"}");
        Browser.Page page = somebody().open(deleted.location());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Your data are deleted", "You are signed out", "for their accounts and for tax")
                .doesNotContain("something-new", "without signing in");
    }

    @Test
    void aRefusalIsSaidAndNothingIsLost() {
        SERVICES.says(ERASE, 409, Supply.problem("busy"));
        Browser patient = the("patient");

        Browser.Page again = patient.submit(patient.open(DELETE), DELETE, "sure=yes");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("Your data could not be deleted. Nothing has changed.");
    }

    @Test
    void whileBookingIsDownNobodyIsSignedOut() {
        Browser patient = the("patient");
        Browser.Page form = patient.open(DELETE);
        SERVICES.isDown("/api/booking");

        Browser.Page down = patient.submit(form, DELETE, "sure=yes");

        assertThat(down.status()).isEqualTo(503);
        assertThat(patient.open("/my-data").status()).isEqualTo(200);
    }

    @Test
    void aMadeUpAddressSaysNothingOfItsOwn() {
        Browser.Page page = somebody().open("/my-data/deleted?kept=%3Cscript%3E,deliveries-log");

        assertThat(page.text())
                .contains("That a message about a session was sent")
                .doesNotContain("script");
        assertThat(somebody().open("/my-data/deleted").text()).contains("Your data are deleted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my-data", DELETE, "/my-data/my-data.json"})
    void itIsForPatientsAlone(String page) {
        assertThat(the("reception").open(page).status()).isEqualTo(403);
        assertThat(somebody().open(page).location()).startsWith("/login?to=");
    }

    @Test
    void aFormFromElsewhereDeletesNothing() {
        assertThat(the("patient").post(DELETE, Map.of("sure", "yes")).status()).isEqualTo(403);
        assertThat(SERVICES.asked(ERASE)).isEmpty();
    }
}
