package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static care.alliance.gateway.page.Supply.SESSION;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceptionWaitlistPagesTest extends PageTest {

    private static final String API = "/api/booking/waitlist";
    private static final String LIST = "/reception/waitlist";
    private static final String PATIENT = "0198c0de-0000-7000-8000-00000000e001";
    private static final String NEW = LIST + "/new?clinic=" + LONDON + "&patient=" + PATIENT + "&session=" + SESSION;

    @BeforeEach
    void twoPeopleWait() {
        SERVICES.says("GET " + API, Supply.sessions(entry(1, "OFFERED", true), entry(2, "WAITING", false)))
                .says(
                        "GET /api/booking/appointments",
                        Supply.sessions(Supply.session("HELD", 1).replace("10:10:00", "14:30:00")))
                .says("GET /api/booking/appointments/" + SESSION, Supply.session("CONFIRMED", 3));
    }

    @Test
    void whoWaitsForWhatIsSaidInTheirOrder() {
        Browser.Page page = the("reception").open(LIST);

        assertThat(page.text())
                .contains("Riverside Psychology, London", "what is urgent first, then whoever has waited longest")
                .containsSubsequence("1", "Waiter 1", "Urgent", "Dr Maya Feldman", "2", "Waiter 2")
                .contains("by video, Monday and Tuesday, from 09:00 to 12:00, until Sunday 20 December")
                .contains("since 20 November 2026", "Waiting", "Anybody at the clinic");
        assertThat(SERVICES.asked("GET " + API).getFirst().query()).isEqualTo("clinic=" + LONDON);
        assertThat(page.html()).contains("aria-current=\"page\">Waitlist</a>");
    }

    @Test
    void sinceWhenIsSaidByTheClinicsClock() {
        SERVICES.says(
                "GET " + API,
                Supply.sessions(entry(2, "WAITING", false).replace("2026-11-20T09:00", "2026-07-20T23:30")));

        assertThat(the("reception").open(LIST).text()).contains("since 21 July 2026");
    }

    @Test
    void whatIsOfferedAtTheMomentIsThereWithItsEnd() {
        Browser.Page page = the("reception").open(LIST);

        assertThat(page.text())
                .contains("Offered", "Tue 24 Nov 18:00, by video, Dr Maya Feldman", "kept until Sun 22 Nov 14:30");
        assertThat(page.html()).contains("href=\"/reception/sessions/" + SESSION + "\"");
        assertThat(SERVICES.asked("GET /api/booking/appointments").getFirst().query())
                .contains("clinic=" + LONDON, "state=HELD");
    }

    @Test
    void nobodyWaits() {
        SERVICES.says("GET " + API, Supply.sessions());

        assertThat(the("reception").open(LIST).text()).contains("Nobody is waiting.", "Put on the waitlist");
        assertThat(SERVICES.asked("GET /api/booking/appointments")).isEmpty();
    }

    @Test
    void aLongListComesInParts() {
        SERVICES.says(
                "GET " + API,
                Supply.sessions(IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> entry(number, "WAITING", false))
                        .toArray(String[]::new)));

        Browser.Page first = the("reception").open(LIST);
        assertThat(first.text()).contains("Waiter 25").doesNotContain("Waiter 26");
        assertThat(first.html()).contains("href=\"/reception/waitlist?clinic=" + LONDON + "&amp;page=2\"");
        Browser.Page second = the("reception").open(LIST + "?page=2");
        assertThat(second.text()).contains("Waiter 26", "Waiter 30").doesNotContain("Waiter 25");
        assertThat(second.html()).containsSubsequence(">26</td>", "Waiter 26", ">30</td>", "Waiter 30");
        assertThat(the("reception").open(LIST + "?page=9").text()).contains("Waiter 30");
        assertThat(the("reception").open(LIST + "?page=x").text()).contains("Waiter 1 ");
    }

    @Test
    void whatIsUrgentIsMarkedAndUnmarked() {
        SERVICES.says("POST " + API + "/" + id(2) + "/urgent", entry(2, "WAITING", true))
                .says("POST " + API + "/" + id(1) + "/urgent", entry(1, "OFFERED", false));
        Browser reception = the("reception");
        Browser.Page page = reception.open(LIST);

        Browser.Page marked = reception.submit(page, LIST + "/" + id(2) + "/urgent");
        assertThat(marked.location()).isEqualTo(LIST + "?clinic=" + LONDON + "&page=1");
        assertThat(reception.follow(marked).text()).contains("Marked as urgent");
        Browser.Page unmarked = reception.submit(page, LIST + "/" + id(1) + "/urgent");
        assertThat(reception.follow(unmarked).text()).contains("Not urgent any more");
        assertThat(SERVICES.asked("POST " + API + "/" + id(2) + "/urgent"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"urgent\":true}"));
        assertThat(SERVICES.asked("POST " + API + "/" + id(1) + "/urgent"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"urgent\":false}"));
    }

    @Test
    void somebodyIsTakenOffTheList() {
        SERVICES.says("POST " + API + "/" + id(2) + "/leave", entry(2, "LEFT", false));
        Browser reception = the("reception");

        Browser.Page left = reception.submit(reception.open(LIST), LIST + "/" + id(2) + "/leave");

        assertThat(reception.follow(left).text()).contains("Taken off the list.");
        assertThat(SERVICES.asked("POST " + API + "/" + id(2) + "/leave")).hasSize(1);
    }

    @Test
    void whatNoLongerWaitsIsSaid() {
        SERVICES.says("POST " + API + "/" + id(2) + "/leave", 409, Supply.problem("wrong-state"));
        Browser reception = the("reception");

        Browser.Page refused = reception.submit(reception.open(LIST), LIST + "/" + id(2) + "/leave");

        assertThat(reception.follow(refused).text()).contains("this no longer waits");
    }

    @Test
    void aKnownPersonIsEnteredLikeTheirSession() {
        SERVICES.says("POST " + API, 201, entry(3, "WAITING", true));
        Browser reception = the("reception");
        Browser.Page form = reception.open(NEW);
        assertThat(form.text()).contains("For Nadia Adeyemi", "Anybody at the clinic", "Dr Maya Feldman");
        assertThat(form.html()).containsPattern("value=\"" + THERAPIST + "\"[^>]*selected");

        Browser.Page entered = reception.submit(
                form, LIST, "therapist=" + THERAPIST, "formats=VIDEO", "weekdays=MONDAY", "to=12:00", "urgent=true");

        assertThat(entered.location()).isEqualTo(LIST + "?clinic=" + LONDON);
        assertThat(reception.follow(entered).text()).contains("They are on the waitlist");
        assertThat(SERVICES.asked("POST " + API)).singleElement().satisfies(asked -> {
            assertThat(asked.body())
                    .contains("\"patientId\":\"" + PATIENT + "\"", "\"clinicId\":\"" + LONDON + "\"", THERAPIST)
                    .contains("\"urgent\":true", "\"weekdays\":[\"MONDAY\"]", "\"to\":\"12:00\"");
            assertThat(asked.idempotencyKey()).isNotBlank();
        });
    }

    @Test
    void aFormThatIsSentTwiceMakesOneEntry() {
        SERVICES.says("POST " + API, 201, entry(3, "WAITING", false));
        Browser reception = the("reception");
        Browser.Page form = reception.open(NEW);

        reception.submit(form, LIST, "formats=VIDEO");
        reception.submit(form, LIST, "formats=VIDEO");

        assertThat(SERVICES.asked("POST " + API).stream()
                        .map(StubServices.Asked::idempotencyKey)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void somebodyElsesSessionDoesNotSayWhoTheyAre() {
        Browser.Page form = the("reception").open(NEW.replace(PATIENT, "0198c0de-0000-7000-8000-00000000e002"));

        assertThat(form.text()).contains("For the person you chose").doesNotContain("Nadia Adeyemi");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Browser reception = the("reception");

        Browser.Page again = reception.submit(
                reception.open(NEW), LIST, "therapist=", "from=18:00", "to=09:00", "until=2027-01-10", "urgent=true");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text())
                .contains("For Nadia Adeyemi", "Choose at least one way of meeting")
                .contains("The latest start lies before the earliest");
        assertThat(again.html())
                .contains("value=\"2027-01-10\"", "value=\"18:00\"")
                .containsPattern("id=\"urgent\"[^>]*checked");
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @Test
    void refusalsAreToldToTheDesk() {
        Browser reception = the("reception");
        Browser.Page form = reception.open(NEW);

        SERVICES.says("POST " + API, 409, Supply.problem("details-missing"));
        assertThat(reception.submit(form, LIST, "formats=VIDEO").text())
                .contains("a login and a confirmed e-mail address");
        SERVICES.says("POST " + API, 409, Supply.problem("waitlist-limit"));
        assertThat(reception.submit(form, LIST, "formats=VIDEO").text()).contains("waits for ten things already");
        SERVICES.says("POST " + API, 404, Supply.problem("not-found"));
        assertThat(reception.submit(form, LIST, "formats=VIDEO").text())
                .contains("the clinic does not know this person");
    }

    @Test
    void withoutAPersonTheListSaysHowToFindOne() {
        Browser reception = the("reception");

        assertThat(reception.follow(reception.open(LIST + "/new")).text())
                .contains("To put somebody on the list, open one of their sessions");
    }

    @Test
    void nobodySeesAListThatIsNotTheirs() {
        assertThat(the("patient").open(LIST).status()).isEqualTo(403);
        assertThat(the("patient").open(NEW).status()).isEqualTo(403);
        assertThat(the("reception").open(LIST + "?clinic=" + MANCHESTER).status())
                .isEqualTo(404);
        assertThat(the("manager").open(LIST + "?clinic=" + MANCHESTER).text()).contains("Your clinics");
        SERVICES.says(
                "GET /api/booking/appointments/" + SESSION,
                Supply.session("CONFIRMED", 3).replace(LONDON, MANCHESTER));
        assertThat(the("reception").open(NEW).status()).isEqualTo(404);
    }

    @Test
    void aPartThatIsDownIsNamedAndNoMoreIsLost() {
        SERVICES.isDown("/api/directory");
        Browser.Page nameless = the("reception").open(LIST);
        assertThat(nameless.status()).isEqualTo(200);
        assertThat(nameless.text()).contains("Waiter 1");
        assertThat(the("reception").open(NEW).status()).isEqualTo(200);

        SERVICES.isDown("/api/booking");
        assertThat(the("reception").open(LIST).status()).isEqualTo(503);
    }

    private static String id(int number) {
        return "0198c0de-0000-7000-8000-00000000dd" + (number < 10 ? "0" : "") + number;
    }

    static String entry(int number, String state, boolean urgent) {
        return """
                {"id":"%s","version":1,"state":"%s","clinicId":"%s","therapistId":%s,"offerId":null,"formats":["VIDEO"],
                 "weekdays":["MONDAY","TUESDAY"],"from":"09:00:00","to":"12:00:00","until":"2026-12-20","urgent":%s,
                 "appointmentId":%s,"createdAt":"2026-11-20T09:00:00Z",
                 "patient":{"id":"%s","name":"Waiter %d"}}""".formatted(
                        id(number),
                        state,
                        LONDON,
                        number == 1 ? "\"" + THERAPIST + "\"" : "null",
                        urgent,
                        state.equals("OFFERED") ? "\"" + SESSION + "\"" : "null",
                        PATIENT,
                        number);
    }
}
