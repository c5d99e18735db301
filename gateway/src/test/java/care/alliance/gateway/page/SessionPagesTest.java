package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPagesTest extends PageTest {

    private static final String PAGE = "/sessions/" + SESSION;
    private static final String ONE = "/api/booking/appointments/" + SESSION;
    private static final String PLACE = "0198c0de-0000-7000-8000-00000000d101";
    private static final String CANCEL = "POST " + ONE + "/cancel";

    @Test
    void theNextSessionComesFirstWithWhatToDo() {
        SERVICES.says(
                "GET /api/booking/appointments",
                Supply.sessions(
                        Supply.session("CONFIRMED", 3).replace("2026-11-24", "2026-12-01"),
                        Supply.session("REQUESTED", 2),
                        Supply.session("CANCELLED", 2).replace("2026-11-24", "2026-11-25")));

        Browser.Page sessions = the("patient").open("/sessions");

        assertThat(sessions.text())
                .containsSubsequence(
                        "Your next session",
                        "Waiting for reception",
                        "Tuesday 24 November",
                        "18:00 to 18:50",
                        "Dr Maya Feldman",
                        "The time is blocked for you.",
                        "After that",
                        "Tuesday 1 December",
                        "Confirmed",
                        "Past and cancelled",
                        "Wednesday 25 November",
                        "Cancelled");
        assertThat(SERVICES.asked("GET /api/booking/appointments").getFirst().authorization())
                .isEqualTo("Bearer token-of-patient");
    }

    @Test
    void noSessionsYetLeadToFindingSomebody() {
        SERVICES.says("GET /api/booking/appointments", Supply.sessions());

        assertThat(the("patient").open("/sessions").text()).contains("Nothing is booked", "Find a therapist");
    }

    @Test
    void whyTheClinicMovedASessionStandsOnItsPage() {
        SERVICES.says(
                "GET " + ONE, Supply.session("CONFIRMED", 4).replaceFirst("\\{", "{\"reason\":\"A training day\","));

        assertThat(the("patient").open(PAGE).text()).contains("Reason given: A training day");
    }

    @Test
    void aTherapistSeesWhomEachSessionIsWith() {
        SERVICES.says("GET /api/booking/appointments", Supply.sessions(Supply.session("CONFIRMED", 2)));

        assertThat(the("therapist").open("/sessions").text()).contains("18:00 to 18:50 Nadia Adeyemi");
    }

    @Test
    void somebodyWhoHasNotSignedInIsLedToTheLogin() {
        Browser.Page page = somebody().open("/sessions");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).startsWith("/login?to=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELD",
                "REQUESTED",
                "CONFIRMED",
                "ARRIVED",
                "COMPLETED",
                "NO_SHOW",
                "CANCELLED",
                "DECLINED",
                "EXPIRED"
            })
    void everyStateHasItsPage(String state) {
        SERVICES.says("GET " + ONE, Supply.session(state, 2));

        assertThat(the("patient").open(PAGE).status()).isEqualTo(200);
    }

    @Test
    void whoComesInPersonIsToldTheStreetOnceItIsConfirmed() {
        String there = Supply.session("CONFIRMED", 3)
                .replace("\"VIDEO\"", "\"IN_PERSON\"")
                .replace("\"locationId\":null", "\"locationId\":\"" + PLACE + "\"");
        SERVICES.says("GET /internal/locations/" + PLACE, """
                {"name":"Riverside House","street":"14 Example Street","town":"London","outwardCode":"SE1"}""");

        SERVICES.says("GET " + ONE, there);
        assertThat(the("patient").open(PAGE).text()).contains("Riverside House 14 Example Street London SE1");
        assertThat(SERVICES.asked("GET /internal/locations/" + PLACE).getFirst().authorization())
                .isEqualTo("Bearer token-of-gateway");

        SERVICES.says("GET " + ONE, there.replace("CONFIRMED", "REQUESTED"));
        assertThat(the("patient").open(PAGE).text()).doesNotContain("14 Example Street");
    }

    @Test
    void withoutTheStreetThePageStillSaysWhichPlace() {
        SERVICES.says(
                "GET " + ONE,
                Supply.session("CONFIRMED", 3)
                        .replace("\"VIDEO\"", "\"IN_PERSON\"")
                        .replace("\"locationId\":null", "\"locationId\":\"" + PLACE + "\""));
        SERVICES.isDown("/internal/locations");

        Browser.Page page = the("patient").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Riverside Psychology");
    }

    @Test
    void messagesAreListedWithTheirTimes() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3)).says("GET /api/notifications/deliveries", """
                        {"items":[
                          {"id":"1","kind":"CONFIRMATION","channel":"EMAIL","state":"SENT","sentAt":"2026-11-22T09:30:00Z"},
                          {"id":"2","kind":"REMINDER","channel":"EMAIL","state":"PLANNED","plannedFor":"2026-11-22T18:00:00Z"},
                          {"id":"3","kind":"SOMETHING_NEW","channel":"EMAIL","state":"ODD"}]}""");

        assertThat(the("patient").open(PAGE).text())
                .contains("Confirmation, with a calendar invitation mailed Sun 22 Nov 09:30")
                .contains("Reminder planned for Sun 22 Nov 18:00")
                .contains("Message not sent");
    }

    @Test
    void theSessionIsShownWithoutMessagesWhenTheirPartIsDown() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3)).isDown("/api/notifications");

        Browser.Page page = the("patient").open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Confirmed").doesNotContain("Messages about this session");
    }

    @Test
    void onlyAnUnansweredRequestAsksAgainByItself() {
        SERVICES.says("GET " + ONE, Supply.session("REQUESTED", 2));
        assertThat(the("patient").open(PAGE).html()).contains("hx-get=\"" + PAGE + "/status?seen=2\"", "every 10s");

        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3));
        assertThat(the("patient").open(PAGE).html()).doesNotContain("hx-get");
    }

    @Test
    void theStatusIsSilentUntilSomethingHasChanged() {
        SERVICES.says("GET " + ONE, Supply.session("REQUESTED", 2));
        Browser browser = the("patient");
        assertThat(browser.open(PAGE + "/status?seen=2", "HX-Request", "true").status())
                .isEqualTo(204);

        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3));
        Browser.Page changed = browser.open(PAGE + "/status?seen=2", "HX-Request", "true");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.html())
                .contains("id=\"session-body\"", "It is confirmed.")
                .doesNotContain("<body", "every 10s");
    }

    @Test
    void cancellingSaysFirstWhatItCosts() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3));
        assertThat(the("patient").open(PAGE + "/cancel").text())
                .contains("You can cancel free of charge until Mon 23 Nov 18:00, London time.");

        SERVICES.says("GET " + ONE, Supply.late(Supply.session("CONFIRMED", 3)));
        assertThat(the("patient").open(PAGE + "/cancel").text()).contains("cancelling it now counts as late");
    }

    @Test
    void aRequestIsTakenBackForNothingUnlessItWasASessionMovedTooLate() {
        SERVICES.says("GET " + ONE, Supply.session("REQUESTED", 3));
        assertThat(the("patient").open(PAGE + "/cancel").text()).contains("nothing is owed if you take it back");

        SERVICES.says("GET " + ONE, Supply.late(Supply.session("REQUESTED", 3)));
        assertThat(the("patient").open(PAGE + "/cancel").text())
                .contains("moving a session does not bring it back", "counts as late")
                .doesNotContain("nothing is owed");
    }

    @Test
    void cancellingSendsTheVersionAndTheReason() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3)).says(CANCEL, Supply.session("CANCELLED", 4));
        Browser browser = the("patient");

        Browser.Page done = browser.submit(browser.open(PAGE + "/cancel"), PAGE + "/cancel", "reason=I am ill");

        assertThat(done.location()).isEqualTo(PAGE);
        assertThat(SERVICES.asked(CANCEL).getFirst().ifMatch()).isEqualTo("\"3\"");
        assertThat(SERVICES.asked(CANCEL).getFirst().body()).contains("I am ill");
        SERVICES.says("GET " + ONE, Supply.session("CANCELLED", 4));
        assertThat(browser.follow(done).text())
                .contains("The session is cancelled and the time is free again.", "Cancelled");
    }

    @Test
    void aChangedSessionIsShownAnewBeforeItIsCancelled() {
        SERVICES.says("GET " + ONE, Supply.session("REQUESTED", 2)).says(CANCEL, 412, Supply.problem("stale-version"));
        Browser browser = the("patient");
        Browser.Page ask = browser.open(PAGE + "/cancel");
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3)).says("GET " + ONE + "/history", """
                {"items":[
                  {"version":2,"at":"2026-11-22T09:00:00Z","by":"PATIENT","from":"HELD","to":"REQUESTED"},
                  {"version":3,"at":"2026-11-22T09:30:00Z","by":"CLINIC","from":"REQUESTED","to":"CONFIRMED"}]}""");

        Browser.Page again = browser.submit(ask, PAGE + "/cancel", "reason=");

        assertThat(again.status()).isEqualTo(412);
        assertThat(again.text())
                .contains("This session has changed since you opened the page", "The clinic confirmed it")
                .doesNotContain("asked for it");
        assertThat(again.form(PAGE + "/cancel")).contains("name=\"version\" value=\"3\"");
    }

    @Test
    void whatIsOverCannotBeCancelled() {
        SERVICES.says("GET " + ONE, Supply.session("DECLINED", 4));
        Browser browser = the("patient");

        Browser.Page back = browser.open(PAGE + "/cancel");

        assertThat(back.location()).isEqualTo(PAGE);
        assertThat(browser.follow(back).text()).contains("This session can no longer be cancelled: Declined.");
    }

    @Test
    void somebodyElsesSessionIsNotFound() {
        assertThat(the("patient")
                        .open("/sessions/0198c0de-0000-7000-8000-00000000f0ff")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSessionSaysWhichClinicToCall() {
        SERVICES.says("GET " + ONE, Supply.session("CONFIRMED", 3));
        SERVICES.says(
                "GET /api/directory/clinics/" + Supply.LONDON,
                "{\"id\":\"%s\",\"name\":\"Riverside Psychology\",\"phone\":\"020 7946 0101\"}"
                        .formatted(Supply.LONDON));

        assertThat(the("patient").open(PAGE).html())
                .contains("Riverside Psychology", "href=\"tel:02079460101\"", "020 7946 0101");
    }

    @Test
    void aReasonIsShownAsTextOnly() {
        SERVICES.says(
                "GET " + ONE,
                Supply.session("DECLINED", 4)
                        .replace(
                                "\"cancellation\":null",
                                "\"cancellation\":null,\"reason\":\"<img src=x onerror=alert(1)>\""));

        assertThat(the("patient").open(PAGE).html()).contains("&lt;img src=x").doesNotContain("<img");
    }
}
