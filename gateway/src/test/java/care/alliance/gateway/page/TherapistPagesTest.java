package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TherapistPagesTest extends PageTest {

    private static final String PROFILE = "/therapists/" + THERAPIST;
    private static final String SLOTS = "GET /api/booking/therapists/" + THERAPIST + "/slots";

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
