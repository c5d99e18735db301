package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.MANCHESTER;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody sees of clinics, on a Sunday at ten. */
class ClinicPagesTest extends PageTest {

    private static final String ASKED = "GET /api/directory/clinics/" + LONDON;

    @Test
    void theListSaysWhereWhenAndHowManyHaveTime() {
        Browser.Page list = somebody().open("/clinics");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text())
                .containsSubsequence(
                        "Riverside Psychology, London",
                        "London SE1",
                        "Closed, opens tomorrow at 08:00",
                        "6 therapists have free times",
                        "outpatient · inpatient, by enquiry only")
                .containsSubsequence(
                        "Northgate Therapy, Manchester", "Open now, until 16:30", "1 therapist has free times");
        assertThat(list.html())
                .contains("href=\"/clinics/" + LONDON + "\"")
                .containsPattern("rel=\"canonical\" href=\"http[^\"]+/clinics\"")
                .contains("<a href=\"/clinics\">See all the clinics</a>");
    }

    @Test
    void aClinicsPageHoldsWhatOneNeedsToComeOrCall() {
        Browser.Page page = somebody().open("/clinics/" + LONDON);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("London SE1", "A clinic by the river")
                .containsSubsequence(
                        "Monday", "08:00 to 12:30, 13:30 to 20:00", "Saturday", "Closed", "Sunday", "today")
                .contains("Times are London time.")
                .contains("Outpatient: you come for a session", "A stay is never booked online")
                .contains("Step-free, from the street into the rooms", "A quiet room to wait in")
                .contains("Thames Room : step-free, hearing loop")
                .contains("The page of a confirmed appointment shows the street and number.")
                .contains("The lift is being renewed.", "Until Sunday 29 November.")
                .contains("Dr Maya Feldman");
        assertThat(page.html())
                .contains("<title>Riverside Psychology, London · Alliance</title>")
                .containsPattern("rel=\"canonical\" href=\"http[^\"]+/clinics/" + LONDON + "\"")
                .contains("href=\"tel:02079460101\"", "href=\"/guidance?clinic=" + LONDON + "\"")
                .contains("href=\"/therapists?clinic=" + LONDON + "\"")
                .contains("aria-current=\"date\"");
        assertThat(SERVICES.asked("GET /api/directory/therapists").getFirst().query())
                .contains("clinic=" + LONDON);
    }

    @Test
    void whereThereAreStepsThatIsSaidAndNoStayIsPromised() {
        Browser.Page page = somebody().open("/clinics/" + MANCHESTER);

        assertThat(page.text())
                .contains("There are steps on the way in", "Parking")
                .doesNotContain("overnight");
        assertThat(page.html()).doesNotContain("/guidance?clinic=", "class=\"notice\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | 2026-11-22T17:00:00Z | Open now, until 17:00",
                "false | 2026-11-22T13:30:00Z | Closed, opens today at 13:30",
                "false | 2026-11-25T09:00:00Z | Closed, opens Wednesday at 09:00",
                "false | 2026-11-29T09:00:00Z | Closed, opens Sunday 29 November at 09:00",
                "null | null | Opening hours are not given. Please call."
            })
    void openOrNotIsSaidInWords(String now, String change, String words) {
        SERVICES.says(
                ASKED,
                Supply.clinic(0)
                        .replace(
                                "{\"now\":false,\"changesAt\":\"2026-11-23T08:00:00Z\"}",
                                "{\"now\":%s,\"changesAt\":%s}"
                                        .formatted(now, change.equals("null") ? change : "\"" + change + "\"")));

        assertThat(somebody().open("/clinics/" + LONDON).text()).contains(words);
    }

    @Test
    void searchEnginesAreToldTheSameAndNothingTypedCanEndTheData() {
        String typed = "</script><b>&\\\" ولا 🌱";
        SERVICES.says(ASKED, Supply.clinic(0).replace("A clinic by the river for adults and young people.", typed));

        Browser.Page page = somebody().open("/clinics/" + LONDON);

        JsonNode data = data(page);
        assertThat(data.get("@type").asString()).isEqualTo("MedicalClinic");
        assertThat(data.get("isAcceptingNewPatients").asBoolean()).isTrue();
        assertThat(data.get("address").get("postalCode").asString()).isEqualTo("SE1");
        assertThat(data.get("telephone").asString()).isEqualTo("020 7946 0101");
        assertThat(data.get("url").asString()).endsWith("/clinics/" + LONDON).startsWith("http");
        assertThat(data.get("openingHoursSpecification").get(1).get("opens").asString())
                .isEqualTo("13:30");
        assertThat(data.get("description").asString()).isEqualTo("</script><b>&\" ولا 🌱");
        assertThat(raw(page)).doesNotContain("<", ">", "&");
    }

    @Test
    void aClinicWithoutFreeTimesAcceptsNobodyInTheDataEither() {
        SERVICES.says(ASKED, Supply.clinic(0).replace("\"accepting\":6", "\"accepting\":0"));

        Browser.Page page = somebody().open("/clinics/" + LONDON);

        assertThat(data(page).get("isAcceptingNewPatients").asBoolean()).isFalse();
        assertThat(page.text()).contains("No free times online at the moment");
    }

    @Test
    void noticesStandOnProfilesAndInTheSearchForTheirClinicOnly() {
        assertThat(somebody().open("/therapists/" + THERAPIST).text())
                .contains("The lift is being renewed.", "Until Sunday 29 November.");
        assertThat(somebody().open("/therapists?clinic=" + LONDON).text()).contains("The lift is being renewed.");
        assertThat(somebody().open("/therapists?clinic=" + MANCHESTER).text())
                .doesNotContain("The lift is being renewed.");
        assertThat(somebody().open("/therapists").text()).doesNotContain("The lift is being renewed.");
        assertThat(somebody().open("/therapists?clinic=x").status()).isEqualTo(200);
    }

    @Test
    void aProfileLeadsToTheClinic() {
        assertThat(somebody().open("/therapists/" + THERAPIST).html()).contains("<a href=\"/clinics/" + LONDON + "\">");
    }

    @Test
    void pagesOfTherapistsDoWithoutNotices() {
        SERVICES.says(ASKED, 503, "{}");

        assertThat(somebody().open("/therapists/" + THERAPIST).status()).isEqualTo(200);
        assertThat(somebody().open("/therapists?clinic=" + LONDON).status()).isEqualTo(200);
    }

    @Test
    void noClinicYetIsSaid() {
        SERVICES.says("GET /api/directory/clinics", "{\"items\":[],\"next\":null}");

        assertThat(somebody().open("/clinics").text()).contains("No clinic is listed here yet.");
    }

    @Test
    void aClinicThatDoesNotExistIsNotThere() {
        assertThat(somebody()
                        .open("/clinics/0198c0de-0000-7000-8000-00000000ffff")
                        .status())
                .isEqualTo(404);
        assertThat(somebody().open("/clinics/not-an-id").status()).isEqualTo(404);
    }

    private static JsonNode data(Browser.Page page) {
        return JsonMapper.shared().readTree(raw(page));
    }

    private static String raw(Browser.Page page) {
        Matcher data = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>")
                .matcher(page.html());
        assertThat(data.find()).isTrue();
        return data.group(1);
    }
}
