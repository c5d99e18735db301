package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TherapistPagesTest extends PageTest {

    private static final String PROFILE = "/therapists/" + THERAPIST;
    private static final String SLOTS = "GET /api/booking/therapists/" + THERAPIST + "/slots";

    @Test
    void aSearchAsksForWhatTheAddressSays() {
        Browser.Page found = somebody()
                .open("/therapists?therapy=ipt&condition=&format=VIDEO&language=pl&age=34&maxPrice=%C2%A390&q=grief");

        assertThat(found.status()).isEqualTo(200);
        assertThat(SERVICES.asked("GET /api/directory/therapists").getFirst().query())
                .contains("therapy=ipt", "format=VIDEO", "language=pl", "age=34", "maxPrice=9000", "q=grief")
                .doesNotContain("condition=");
        assertThat(found.text()).contains("12 therapists", "Within your budget", "Works in English and Polish");
        assertThat(found.html())
                .contains("<option value=\"pl\" selected=\"selected\">Polish</option>")
                .contains("value=\"grief\"");
    }

    @Test
    void aSearchStaysWithinOneClinicAndOneWayToTakePart() {
        String clinic = "0198c0de-0000-7000-8000-00000000c102";
        Browser.Page found = somebody().open("/therapists?clinic=" + clinic + "&participation=COUPLE");

        assertThat(SERVICES.asked("GET /api/directory/therapists").getFirst().query())
                .contains("clinic=" + clinic, "participation=COUPLE");
        assertThat(found.html())
                .contains(
                        "<option value=\"" + clinic + "\" selected=\"selected\">Northgate Therapy, Manchester</option>")
                .contains("<option value=\"COUPLE\" selected=\"selected\">A couple</option>");
    }

    @Test
    void aCardSaysWhyAndLinksTimesIntoTheProfile() {
        String html = somebody().open("/therapists").html();

        assertThat(html)
                .contains("IPT, CBT · from £95 · Video, In person<")
                .contains("href=\"/clinics/0198c0de-0000-7000-8000-00000000c101\"><bdi>Riverside Psychology, London<")
                .contains("Accredited in IPT")
                .contains("First free time tomorrow")
                .contains(
                        "href=\"" + PROFILE
                                + "?offer=0198c0de-0000-7000-8000-0000000b0101&amp;format=VIDEO&amp;from=2026-11-23&amp;start=2026-11-23T09%3A00%3A00Z#times\"");
    }

    @Test
    void moreTherapistsAreALink() {
        SERVICES.says(
                "GET /api/directory/therapists",
                Supply.file("therapists")
                        .replace("\"next\": null", "\"next\":\"abc\"")
                        .replace("\"total\": 12", "\"total\": 30"));

        Browser.Page found = somebody().open("/therapists?therapy=ipt");

        assertThat(found.text()).contains("30 therapists, 12 shown");
        assertThat(found.html()).contains("href=\"/therapists?therapy=ipt&amp;cursor=abc\"");
    }

    @Test
    void nobodyFoundOffersToLetGoOfOneWish() {
        SERVICES.says("GET /api/directory/therapists", "{\"items\":[],\"next\":null,\"total\":0}");

        Browser.Page found = somebody().open("/therapists?therapy=ipt&language=pl");

        assertThat(found.text())
                .contains("No therapists fit", "Nobody fits all of that", "Any language", "Any therapy");
        assertThat(found.html()).contains("href=\"/therapists?therapy=ipt\">Any language");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        Browser.Page found = somebody().open("/therapists?age=old&maxPrice=lots");

        assertThat(found.status()).isEqualTo(400);
        assertThat(found.html())
                .contains("href=\"#age\"", "href=\"#maxPrice\"", "There is a problem")
                .doesNotContain("Nobody fits all of that");
        assertThat(SERVICES.asked("GET /api/directory/therapists")).isEmpty();
    }

    @Test
    void aValueThatDirectoryDoesNotKnowIsSaidPlainly() {
        SERVICES.says("GET /api/directory/therapists", 400, Supply.problem("invalid-parameter"));

        Browser.Page found = somebody().open("/therapists?therapy=crystals");

        assertThat(found.status()).isEqualTo(400);
        assertThat(found.text()).contains("We do not know this choice. Pick one from the list.");
    }

    @Test
    void aProfileShowsThePersonAndTheFreeTimes() {
        Browser.Page profile = somebody().open(PROFILE + "?start=2026-11-24T18:00:00Z");

        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.text())
                .contains("Choose a time with Dr Maya Feldman")
                .contains("50 minutes by video, £95. Times are London time.")
                .contains("Tuesday 24 November 09:00 13:30 18:00")
                .contains("HCPC DEMO-HCPC-01: current, checked 1 November 2026")
                .contains("English and some French", "leads work on it", "warm and direct", "Bupa and Aviva")
                .contains("Does not treat Eating disorders")
                .contains("individual, 50 minutes, by video and in person, from age 18 £95");
        assertThat(profile.html())
                .contains("name=\"start\" required value=\"2026-11-24T18:00:00Z\" checked=\"checked\"")
                .contains("<legend>Tuesday 24 November</legend>")
                .contains("name=\"_csrf\"");
        assertThat(SERVICES.asked(SLOTS).getFirst().query())
                .contains("format=VIDEO", "from=2026-11-22", "to=2026-12-06");
    }

    @Test
    void laterAndEarlierTimesAreFourteenDaysAway() {
        String html = somebody().open(PROFILE + "?from=2026-12-06").html();

        assertThat(html).contains("from=2026-11-22#times\">← Earlier times", "from=2026-12-20#times\">Later times");
        assertThat(somebody().open(PROFILE).html()).doesNotContain("Earlier times");
        assertThat(somebody().open(PROFILE + "?from=2027-06-01").html()).doesNotContain("Later times");
    }

    @Test
    void nothingFreeShowsTheNextOpeningElsewhereInTheCalendar() {
        SERVICES.says(SLOTS, "{\"items\":[],\"zone\":\"Europe/London\"}");

        Browser.Page profile = somebody().open(PROFILE + "?from=2026-12-01");

        assertThat(profile.text())
                .contains("Nothing is free from Tuesday 1 December to Monday 14 December")
                .contains("Next free: Mon 23 Nov 09:00");
    }

    @Test
    void theProfileStaysWhenBookingIsDown() {
        SERVICES.says(SLOTS, 503, "{}");

        Browser.Page profile = somebody().open(PROFILE);

        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.text())
                .contains("We cannot show the free times just now", "I grew up in a large, loud family")
                .doesNotContain("Nothing is free");
    }

    @Test
    void unreadableAddressesStillLeadToThePage() {
        assertThat(somebody()
                        .open(PROFILE + "?offer=x&from=soon&start=never&format=SMELL")
                        .status())
                .isEqualTo(200);
        assertThat(somebody().open("/therapists/not-an-id").status()).isEqualTo(404);
        assertThat(somebody()
                        .open("/therapists/0198c0de-0000-7000-8000-00000000ffff")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void longForeignAndDecoratedNamesAreKeptAsTheyAre() {
        String name = "Wolfeschlegelsteinhausenbergerdorff مريم 🌱 O’Néill-<b>Bold</b>";
        SERVICES.says(
                "GET /api/directory/therapists/" + THERAPIST,
                Supply.file("therapist-01").replace("Dr Maya Feldman", name));

        Browser.Page profile = somebody().open(PROFILE);

        assertThat(profile.text()).contains("Choose a time with " + name);
        assertThat(profile.html()).doesNotContain("<b>Bold</b>");
    }
}
