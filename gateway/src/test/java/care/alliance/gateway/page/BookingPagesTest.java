package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.OFFER;
import static care.alliance.gateway.page.Supply.SESSION;
import static care.alliance.gateway.page.Supply.START;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingPagesTest extends PageTest {

    private static final String HOLD = "POST /api/booking/appointments";
    private static final String ONE = "/api/booking/appointments/" + SESSION;
    private static final String REQUEST = "POST " + ONE + "/request";
    private static final String ME = "/api/booking/patients/me";
    private static final String[] GOOD = {
        "name=Nadia Adeyemi", "phone=07700 900123", "birthDay=27", "birthMonth=3", "birthYear=1987"
    };

    @BeforeEach
    void aTimeThatCanBeHeld() {
        SERVICES.says(HOLD, 201, Supply.session("HELD", 1, ""))
                .says("GET " + ONE, Supply.session("HELD", 1, ""))
                .says("GET " + ME, Supply.ME)
                .says("PUT " + ME, Supply.ME)
                .says(REQUEST, Supply.session("REQUESTED", 2));
    }

    private static Browser.Page hold(Browser browser) {
        Browser.Page profile = browser.open("/therapists/" + THERAPIST);
        return browser.submit(profile, "/holds", "start=" + START);
    }

    @Test
    void aTimeIsHeldForTheWebSessionBeforeAnybodySignsIn() {
        Browser browser = somebody();
        Browser.Page held = hold(browser);

        assertThat(held.status()).isEqualTo(303);
        assertThat(held.location()).isEqualTo("/book");
        StubServices.Asked asked = SERVICES.asked(HOLD).getFirst();
        assertThat(asked.authorization()).isEqualTo("Bearer token-of-gateway");
        assertThat(asked.holdKey()).isNotBlank();
        assertThat(asked.body()).contains(THERAPIST, OFFER, START, "VIDEO");

        Browser.Page book = browser.follow(held);
        assertThat(book.status()).isEqualTo(200);
        assertThat(book.text())
                .contains("This time is held for you", "Tuesday 24 November", "18:00 to 18:50", "London time")
                .contains("Held until 10:10.", "Sign in to ask for it", "Create an account");
        assertThat(book.html()).contains("href=\"/login?to=/book\"", "href=\"/register?to=/book\"");
        assertThat(SERVICES.asked("GET " + ONE).getFirst().holdKey()).isEqualTo(asked.holdKey());
    }

    @Test
    void afterTheLoginTheDetailsAreAskedForAndTheRequestIsSent() {
        Browser browser = somebody();
        Browser.Page held = hold(browser);
        Browser.Page book = browser.as("patient").follow(held);
        assertThat(book.text()).contains("Your details", "patient@demo.alliance.example", "Ask for this session");

        Browser.Page asked = browser.submit(book, "/book", GOOD);

        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).isEqualTo("/sessions/" + SESSION);
        assertThat(SERVICES.asked("PUT " + ME).getFirst().body())
                .contains("\"dateOfBirth\":\"1987-03-27\"", "\"phone\":\"07700 900123\"");
        StubServices.Asked request = SERVICES.asked(REQUEST).getFirst();
        assertThat(request.authorization()).isEqualTo("Bearer token-of-patient");
        assertThat(request.holdKey()).isEqualTo(SERVICES.asked(HOLD).getFirst().holdKey());

        SERVICES.says("GET " + ONE, Supply.session("REQUESTED", 2));
        assertThat(browser.follow(asked).text()).contains("Your request is with reception.", "Waiting for reception");
        assertThat(browser.open("/book").text()).contains("You have no time held");
    }

    @Test
    void aTimeIsHeldLongerOnce() {
        SERVICES.says("POST " + ONE + "/extend", Supply.session("HELD", 2, ""));
        Browser browser = somebody();
        Browser.Page book = browser.follow(hold(browser));

        Browser.Page longer = browser.submit(book, "/book/extend");

        SERVICES.says("GET " + ONE, Supply.session("HELD", 2, ""));
        Browser.Page again = browser.follow(longer);
        assertThat(again.text()).contains("The time is held for you longer.");
        assertThat(again.html()).doesNotContain("/book/extend");
        assertThat(SERVICES.asked("POST " + ONE + "/extend").getFirst().holdKey())
                .isEqualTo(SERVICES.asked(HOLD).getFirst().holdKey());
    }

    @Test
    void aPatientWhoIsSignedInAlreadyHoldsForThemself() {
        hold(the("patient"));

        assertThat(SERVICES.asked(HOLD).getFirst().authorization()).isEqualTo("Bearer token-of-patient");
        assertThat(SERVICES.asked(HOLD).getFirst().holdKey()).isNotBlank();
    }

    @Test
    void aTakenTimeIsRefusedWithTheNextFreeOnesToHoldDirectly() {
        SERVICES.says(HOLD, 409, Supply.problem("slot-taken", Supply.ALTERNATIVES));
        Browser browser = somebody();

        Browser.Page refused = hold(browser);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text())
                .contains("That time was taken a moment ago")
                .contains("Tuesday 24 November 19:00", "Thursday 26 November 08:30")
                .contains("50 minutes by video with Dr Maya Feldman. Times are London time.");
        SERVICES.says(HOLD, 201, Supply.session("HELD", 1, ""));
        assertThat(browser.submit(refused, "/holds", "start=2026-11-24T19:00:00Z")
                        .location())
                .isEqualTo("/book");
        assertThat(SERVICES.asked(HOLD).getLast().body()).contains("2026-11-24T19:00:00Z");
    }

    @Test
    void aRefusedStartSaysItsReason() {
        SERVICES.says(HOLD, 422, Supply.problem("too-soon"));

        Browser.Page refused = hold(somebody());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("That is too soon to book online", "All free times");
    }

    @Test
    void aHoldThatRanOutOffersTheSameTimeIfItIsStillFree() {
        Browser browser = the("patient");
        Browser.Page book = browser.follow(hold(browser));
        SERVICES.says(REQUEST, 409, Supply.problem("hold-expired", ",\"slotStillFree\":true"));

        Browser.Page over = browser.submit(book, "/book", GOOD);

        assertThat(over.status()).isEqualTo(409);
        assertThat(over.text())
                .contains("Your ten minutes ran out", "It is still free Tuesday 24 November, 18:00", "Hold it again")
                .contains("The next free times");
        assertThat(browser.submit(over, "/holds").location()).isEqualTo("/book");
    }

    @Test
    void aHoldThatRanOutMeanwhileIsNotShownAsHeld() {
        Browser browser = somebody();
        Browser.Page held = hold(browser);
        SERVICES.says(
                "GET " + ONE, Supply.session("HELD", 1, "").replace("2026-11-22T10:10:00Z", "2026-11-22T09:59:59Z"));
        assertThat(browser.follow(held).text()).contains("Your ten minutes ran out", "Hold it again");

        SERVICES.says("GET " + ONE, 404, Supply.problem("not-found"));
        SERVICES.says(
                "GET /api/booking/therapists/" + THERAPIST + "/slots", "{\"items\":[],\"zone\":\"Europe/London\"}");
        Browser.Page gone = browser.open("/book");
        assertThat(gone.text()).contains("Your ten minutes ran out").doesNotContain("It is still free");
    }

    @Test
    void wrongDetailsComeBackAsTypedWithASummary() {
        Browser browser = the("patient");
        Browser.Page book = browser.follow(hold(browser));

        Browser.Page wrong =
                browser.submit(book, "/book", "name=", "phone=<none>", "birthDay=31", "birthMonth=2", "birthYear=1987");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#name\"", "href=\"#phone\"", "href=\"#birthDay\"")
                .contains("value=\"&lt;none&gt;\"", "value=\"31\"", "id=\"name-wrong\"", "aria-invalid=\"true\"");
        assertThat(SERVICES.asked("PUT " + ME)).isEmpty();
    }

    @Test
    void whatBookingDoesNotAcceptIsSaidAtItsField() {
        Browser browser = the("patient");
        Browser.Page book = browser.follow(hold(browser));
        SERVICES.says(
                "PUT " + ME,
                400,
                Supply.problem(
                        "validation-failed", ",\"errors\":[{\"field\":\"phone\",\"code\":\"x\",\"message\":\"x\"}]"));

        Browser.Page wrong = browser.submit(book, "/book", GOOD);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#phone\"", "id=\"phone-wrong\"");
    }

    @Test
    void missingDetailsAreAskedForAgain() {
        Browser browser = the("patient");
        Browser.Page book = browser.follow(hold(browser));
        SERVICES.says(REQUEST, 409, Supply.problem("details-missing"));

        assertThat(browser.submit(book, "/book", GOOD).text())
                .contains("The clinic needs your name and a verified e-mail address.");
    }

    @Test
    void lettingGoFreesTheTime() {
        SERVICES.says("POST " + ONE + "/cancel", Supply.session("CANCELLED", 2, ""));
        Browser browser = somebody();
        Browser.Page book = browser.follow(hold(browser));

        Browser.Page released = browser.submit(book, "/book/release");

        assertThat(released.location()).isEqualTo("/therapists/" + THERAPIST + "");
        assertThat(SERVICES.asked("POST " + ONE + "/cancel")).hasSize(1);
        assertThat(browser.follow(released).text()).contains("The time is free again.");
        assertThat(browser.open("/book").text()).contains("You have no time held");
    }

    @Test
    void noChosenTimeLeadsBackToTheTimes() {
        Browser browser = somebody();
        Browser.Page profile = browser.open("/therapists/" + THERAPIST);

        Browser.Page back = browser.submit(profile, "/holds");

        assertThat(back.status()).isEqualTo(303);
        assertThat(browser.follow(back).text()).contains("Choose a time first.");
    }

    @Test
    void anAccountForWorkIsToldThatItCannotBook() {
        Browser browser = somebody();
        Browser.Page held = hold(browser);

        assertThat(browser.as("reception").follow(held).text()).contains("This account is not a patient’s");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(somebody().post("/holds", java.util.Map.of("start", START)).status())
                .isEqualTo(403);
        assertThat(SERVICES.asked(HOLD)).isEmpty();
    }

    @Test
    void aRequestThatWentThroughIsNotAskedForTwice() {
        Browser browser = the("patient");
        Browser.Page held = hold(browser);
        SERVICES.says("GET " + ONE, Supply.session("REQUESTED", 2));

        assertThat(browser.follow(held).location()).isEqualTo("/sessions/" + SESSION);
    }
}
