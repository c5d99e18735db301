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
    private static final String DECLINE = "/reception/appointments/" + SESSION + "/decline?date=2026-11-24";

    @LocalServerPort
    private int port;

    @BeforeEach
    void aRequestOnTheBoard() {
        String request = Supply.session("REQUESTED", 2);
        String arrived = Supply.session("ARRIVED", 4, "Jo Park").replace("18:00:00Z", "09:00:00Z");
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
        assertThat(browser.follow(done).text()).contains("Confirmed. The patient is told by mail.");
    }

    @Test
    void aRequestThatHasChangedSaysWhatItIsNow() {
        SERVICES.says("POST " + ONE + "/confirm", 412, Supply.problem("stale-version"));
        Browser browser = the("reception");
        Browser.Page board = browser.open("/reception");
        SERVICES.says("GET " + ONE, Supply.session("CANCELLED", 3));

        Browser.Page back = browser.submit(board, CONFIRM);

        assertThat(browser.follow(back).text())
                .contains("This request has changed since you saw it. It is now: Cancelled.");
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
    void aCourseIsOneQuestionAndIsConfirmedWhole() {
        String course = "0198c0de-0000-7000-8000-00000000cc01";
        String first = Supply.session("REQUESTED", 2)
                .replaceFirst("\\{", "{\"course\":{\"id\":\"" + course + "\",\"number\":1},");
        String second = first.replace("2026-11-24", "2026-12-01")
                .replace("f001", "f002")
                .replace("\"number\":1", "\"number\":2");
        SERVICES.says("GET /api/booking/clinics/" + Supply.LONDON + "/board", Supply.board("", first + "," + second))
                .says("POST /api/booking/courses/" + course + "/confirm", """
                        {"id":"%s","version":2,"state":"ACTIVE","therapistId":"%s","offerId":"%s","clinicId":"%s",
                         "format":"VIDEO","zone":"Europe/London","every":"WEEKLY","sessions":2,"done":0,"remaining":2,
                         "items":[]}""".formatted(
                                course, Supply.THERAPIST, Supply.OFFER, Supply.LONDON));
        Browser reception = the("reception");
        Browser.Page board = reception.open("/reception");

        assertThat(board.text()).contains("Video, a course of 2 sessions").contains("To confirm 1");
        Browser.Page confirmed = reception.submit(board, "/reception/courses/" + course + "/confirm");

        assertThat(reception.follow(confirmed).text()).contains("All 2 sessions of the course are confirmed.");
    }
}
