package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.SESSION;
import static care.alliance.gateway.page.Supply.START;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody to whom any therapist of the London clinic will do. */
class AnyonePagesTest extends PageTest {

    private static final String TIMES = "/clinics/" + LONDON + "/times";
    private static final String SLOTS = "GET /api/booking/clinics/" + LONDON + "/slots";
    private static final String THERAPISTS = "GET /api/directory/therapists";
    private static final String HOLD = "POST /api/booking/appointments";

    @BeforeEach
    void freeTimes() {
        SERVICES.says(SLOTS, Supply.file("slots"))
                .says(HOLD, 201, Supply.session("HELD", 1, ""))
                .says("GET /api/booking/appointments/" + SESSION, Supply.session("HELD", 1, ""));
    }

    @Test
    void theClinicLeadsToEverybodysTimes() {
        assertThat(somebody().open("/clinics/" + LONDON).html()).contains("href=\"" + TIMES + "\"");

        Browser.Page page = somebody().open(TIMES + "?therapy=ipt&format=VIDEO");

        assertThat(page.text())
                .contains("Any therapist who is free", "Riverside Psychology, London")
                .contains("Interpersonal therapy by video. Times are London time.", "Monday 23 November 09:00");
        assertThat(SERVICES.asked(SLOTS).getFirst().query())
                .contains("therapy=ipt", "format=VIDEO", "from=2026-11-22", "to=2026-12-06");
    }

    @Test
    void eachTherapySaysHowManyOfTheClinicsTherapistsOfferIt() {
        Browser.Page page = somebody().open(TIMES);

        assertThat(page.text())
                .contains("Cognitive behavioural therapy 4 therapists Eye movement desensitisation and reprocessing"
                        + " 1 therapist Interpersonal therapy 2 therapists Person-centred counselling 3 therapists");
        assertThat(SERVICES.asked(SLOTS).getFirst().query())
                .as("what most of them offer")
                .contains("therapy=cbt", "format=IN_PERSON");
    }

    @Test
    void whereOnlyCouplesAreSeenNobodyIsBookedByOnePerson() {
        SERVICES.says(THERAPISTS, Supply.file("therapists").replace("\"INDIVIDUAL\"", "\"COUPLE\""));

        assertThat(somebody().open(TIMES).text()).contains("Nobody here can be booked by one person at the moment.");
    }

    @Test
    void whenTheTherapistsCannotBeToldThePageSaysSo() {
        SERVICES.says(THERAPISTS, 503, "{}");

        assertThat(somebody().open(TIMES).text())
                .contains("We cannot show the therapists just now.")
                .doesNotContain("Nobody here can be booked");
    }

    @Test
    void theChosenTimeIsHeldWithWhoeverIsFreeAndThenIsLikeAnyOther() {
        Browser browser = somebody();

        Browser.Page held =
                browser.submit(browser.open(TIMES + "?therapy=ipt&format=VIDEO"), "/holds", "start=" + START);

        assertThat(held.location()).isEqualTo("/book");
        assertThat(SERVICES.asked(HOLD).getFirst().body())
                .contains("\"clinicId\":\"" + LONDON + "\"", "\"therapy\":\"ipt\"", START, "VIDEO")
                .doesNotContain("therapistId");
        assertThat(browser.follow(held).text()).contains("This time is held for you", "Dr Maya Feldman");
    }

    @Test
    void ifNobodyIsFreeAnyMoreTheTimesComeAgain() {
        SERVICES.says(HOLD, 409, Supply.problem("nobody-free", Supply.ALTERNATIVES));
        Browser browser = somebody();

        Browser.Page refused =
                browser.submit(browser.open(TIMES + "?therapy=ipt&format=VIDEO"), "/holds", "start=" + START);

        assertThat(refused.location()).isEqualTo(TIMES + "?therapy=ipt&format=VIDEO");
        assertThat(browser.follow(refused).text()).contains("Nobody is free at that time any more");
    }

    @Test
    void whoChoosesNoTimeIsAskedToAndBadInputLeadsBack() {
        Browser browser = somebody();

        Browser.Page none = browser.submit(browser.open(TIMES + "?therapy=ipt&format=VIDEO"), "/holds");

        assertThat(none.location()).isEqualTo(TIMES + "?therapy=ipt&format=VIDEO");
        assertThat(browser.follow(none).text()).contains("Choose a time first.");
        assertThat(browser.open(TIMES + "?therapy=nonsense&format=SMOKE&from=yesterday")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothingFreeOffersToWait() {
        SERVICES.says(SLOTS, "{\"items\":[],\"zone\":\"Europe/London\"}");

        assertThat(somebody().open(TIMES).text()).contains("Nothing is free in these two weeks", "Wait for a time");
    }

    @Test
    void whenBookingIsDownThePageSaysSo() {
        SERVICES.isDown("/api/booking");

        assertThat(somebody().open(TIMES).status()).isEqualTo(200);
        assertThat(somebody().open(TIMES).text()).doesNotContain("Nothing is free");
    }
}
