package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class ReceptionPagesTest extends PageTest {

    private static final String ONE = "/api/booking/appointments/" + SESSION;
    private static final String CONFIRM = "/reception/appointments/" + SESSION + "/confirm";
    private static final String UNDO = "/reception/appointments/" + SESSION + "/undo";
    private static final String DECLINE = "/reception/appointments/" + SESSION + "/decline?date=2026-11-24";

    @LocalServerPort
    private int port;

    @BeforeEach
    void aRequestOnTheBoard() {
        String request = Supply.session("REQUESTED", 2);
        String arrived = Supply.session("ARRIVED", 4, "Jo Park")
                .replace("18:00:00Z", "09:00:00Z")
                .replace("f001", "f002");
        SERVICES.says("GET /api/booking/clinics/" + LONDON + "/board", Supply.board(request + "," + arrived, request))
                .says("GET " + ONE, request);
    }

    @Test
    void theBoardShowsTheDayAndWhatWaitsForAnAnswer() {
        Browser.Page board = the("reception").open("/reception?date=2026-11-24");

        assertThat(board.status()).isEqualTo(200);
        assertThat(board.text())
                .contains("Riverside Psychology, London")
                .contains("To confirm 1")
                .containsSubsequence("Tuesday 24 November", "2 sessions · Times are London time.")
                .containsSubsequence("09:00", "Jo Park", "Arrived", "18:00", "Nadia Adeyemi", "To confirm")
                .contains("answer by Mon 23 Nov 10:00")
                .contains("Dr Maya Feldman");
        assertThat(board.html())
                .contains(
                        "data-stream=\"/reception/board/stream?clinic=" + LONDON + "\"",
                        "<noscript>",
                        "Refresh the board");
        assertThat(SERVICES.asked("GET /api/directory/therapists")).hasSize(1);
    }

    @Test
    void theFragmentIsTheBoardAndNothingAround() {
        Browser.Page fragment = the("reception").open("/reception/board?date=2026-11-24", "Sec-Fetch-Dest", "empty");

        assertThat(fragment.html()).contains("data-to-confirm=\"1\"").doesNotContain("<body", "masthead");
    }

    @Test
    void anEmptyDaySaysSo() {
        SERVICES.says("GET /api/booking/clinics/" + LONDON + "/board", Supply.board("", ""));

        assertThat(the("reception").open("/reception").text())
                .contains("Nothing is waiting for an answer.", "Nothing is booked on this day.");
    }

    @Test
    void theBoardStaysWhenNamesAreMissing() {
        SERVICES.isDown("/api/directory");

        Browser.Page board = the("reception").open("/reception");

        assertThat(board.status()).isEqualTo(200);
        assertThat(board.text()).contains("We cannot show the therapists’ names just now", "Nadia Adeyemi");
    }

    @Test
    void confirmingSendsTheVersionThatWasSeen() {
        SERVICES.says("POST " + ONE + "/confirm", Supply.session("CONFIRMED", 3));
        Browser browser = the("reception");
        Browser.Page board = browser.open("/reception?date=2026-11-24");

        Browser.Page done = browser.submit(board, CONFIRM);

        assertThat(done.location()).isEqualTo("/reception?clinic=" + LONDON + "&date=2026-11-24");
        assertThat(SERVICES.asked("POST " + ONE + "/confirm").getFirst().ifMatch())
                .isEqualTo("\"2\"");
        assertThat(browser.follow(done).text()).contains("Confirmed. The patient is told by mail in two minutes");
    }

    @Test
    void aRequestThatHasChangedSaysWhatItIsNow() {
        SERVICES.says("POST " + ONE + "/confirm", 412, Supply.problem("stale-version"));
        Browser browser = the("reception");
        Browser.Page board = browser.open("/reception");
        SERVICES.says("GET " + ONE, Supply.session("CANCELLED", 3));

        Browser.Page back = browser.submit(board, CONFIRM);

        assertThat(browser.follow(back).text())
                .contains("This session has changed since you saw it. It is now: Cancelled.");
    }

    @Test
    void decliningAsksForAReason() {
        SERVICES.says("POST " + ONE + "/decline", Supply.session("DECLINED", 3));
        Browser browser = the("reception");
        Browser.Page ask = browser.open(DECLINE);
        assertThat(ask.text()).contains("Decline this request?", "Nadia Adeyemi");

        Browser.Page wrong = browser.submit(ask, DECLINE, "reason= ");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#reason\"");

        Browser.Page done = browser.submit(wrong, DECLINE, "reason=The therapist is ill");
        assertThat(done.location()).startsWith("/reception?clinic=" + LONDON);
        assertThat(SERVICES.asked("POST " + ONE + "/decline").getFirst().body()).contains("The therapist is ill");
    }

    @Test
    void oneWhoWorksAtSeveralClinicsChooses() {
        Browser.Page board = the("manager").open("/reception?clinic=" + LONDON);

        assertThat(board.text()).contains("Your clinics", "Northgate Therapy, Manchester");
    }

    @Test
    void nobodySeesABoardThatIsNotTheirs() {
        assertThat(the("patient").open("/reception").status()).isEqualTo(403);
        assertThat(the("reception")
                        .open("/reception?clinic=0198c0de-0000-7000-8000-00000000c102")
                        .status())
                .isEqualTo(404);
        assertThat(somebody().open("/reception").location()).isEqualTo("/login?to=%2Freception");
    }

    @Test
    void theStreamPassesBookingsEventsOnWithThePersonsToken() throws Exception {
        HttpRequest listen = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reception/board/stream"))
                .header("Cookie", "person=reception")
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(20))
                .build();
        SERVICES.announces("{\"state\":\"REQUESTED\"}");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<java.util.stream.Stream<String>> stream =
                    client.send(listen, HttpResponse.BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);
            try (var lines = stream.body()) {
                assertThat(lines.filter(line -> line.startsWith("data")).findFirst())
                        .hasValueSatisfying(line -> assertThat(line).contains("REQUESTED"));
            }
            client.shutdownNow();
        }
        assertThat(SERVICES.asked("GET /api/booking/clinics/" + LONDON + "/board/stream")
                        .getFirst()
                        .authorization())
                .isEqualTo("Bearer token-of-reception");
    }

    @Test
    void rightAfterConfirmingItCanBeUndoneFromTheBoard() {
        SERVICES.says("POST " + ONE + "/confirm", Supply.session("CONFIRMED", 3))
                .says("POST " + ONE + "/undo", Supply.session("REQUESTED", 4));
        Browser browser = the("reception");
        Browser.Page board = browser.follow(browser.submit(browser.open("/reception?date=2026-11-24"), CONFIRM));

        Browser.Page undone = browser.submit(board, UNDO);

        assertThat(SERVICES.asked("POST " + ONE + "/undo").getFirst().ifMatch()).isEqualTo("\"3\"");
        assertThat(undone.location()).isEqualTo("/reception?clinic=" + LONDON + "&date=2026-11-24");
        Browser.Page after = browser.follow(undone);
        assertThat(after.text()).contains("Undone. It is now: To confirm.");
        assertThat(after.html()).doesNotContain(UNDO);
    }

    @Test
    void whoUndoesTooLateIsTold() {
        SERVICES.says("POST " + ONE + "/confirm", Supply.session("CONFIRMED", 3))
                .says("POST " + ONE + "/undo", 409, Supply.problem("too-late-to-undo"));
        Browser browser = the("reception");
        Browser.Page board = browser.follow(browser.submit(browser.open("/reception"), CONFIRM));
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3));

        assertThat(browser.follow(browser.submit(board, UNDO)).text())
                .contains("It is too late to undo that. It stays: Confirmed.");
    }

    @Test
    void arrivalsAreNotedOnTheBoardOnTheirDay() {
        String today = Supply.session("CONFIRMED", 3).replace("2026-11-24", "2026-11-22");
        SERVICES.says("GET /api/booking/clinics/" + LONDON + "/board", Supply.board(today, ""))
                .says("POST " + ONE + "/arrive", today.replace("CONFIRMED", "ARRIVED"))
                .says("POST " + ONE + "/no-show", today.replace("CONFIRMED", "NO_SHOW"));
        Browser browser = the("reception");
        Browser.Page board = browser.open("/reception?date=2026-11-22");

        assertThat(board.html())
                .contains(
                        "id=\"arrive-" + SESSION + "\"",
                        "id=\"no-show-" + SESSION + "\"",
                        "id=\"session-" + SESSION + "\"",
                        "href=\"/reception/sessions/" + SESSION + "?date=2026-11-24\"");
        Browser.Page arrived = browser.submit(board, "/reception/appointments/" + SESSION + "/arrive");
        assertThat(SERVICES.asked("POST " + ONE + "/arrive").getFirst().ifMatch())
                .isEqualTo("\"3\"");
        assertThat(browser.follow(arrived).text()).contains("Marked as arrived.", "Undo");
        Browser.Page missed = browser.submit(board, "/reception/appointments/" + SESSION + "/no-show");
        assertThat(browser.follow(missed).text()).contains("Marked as missed.", "Undo");
    }

    @Test
    void nobodyArrivesBeforeTheirDay() {
        String tuesday = Supply.session("CONFIRMED", 3);
        SERVICES.says("GET /api/booking/clinics/" + LONDON + "/board", Supply.board(tuesday, ""));

        assertThat(the("reception").open("/reception").html()).doesNotContain("/arrive", "/no-show", "Arrival");
    }

    @Test
    void theDeskLeadsToTheWaitlist() {
        assertThat(the("reception").open("/reception").html())
                .contains("href=\"/reception/waitlist?clinic=" + LONDON + "\"");
    }

    @Test
    void aReasonStaysWhenTheRequestHasChangedMeanwhile() {
        SERVICES.says("POST " + ONE + "/decline", 412, Supply.problem("stale-version"))
                .says("GET " + ONE + "/history", StaffSessionPagesTest.moved());
        Browser browser = the("reception");
        Browser.Page ask = browser.open(DECLINE);
        SERVICES.says("GET " + ONE, Supply.session("REQUESTED", 3));

        Browser.Page again = browser.submit(ask, DECLINE, "reason=The therapist is ill");

        assertThat(again.status()).isEqualTo(412);
        assertThat(again.text())
                .contains("This session has changed since you opened the page", "The therapist is ill")
                .contains("The patient asked to move it from Tue 24 Nov 17:00 to Tue 24 Nov 18:00");
        assertThat(again.hidden(DECLINE)).containsEntry("version", "3");
    }
}
