package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafletPagesTest extends PageTest {

    @ParameterizedTest
    @CsvSource({
        "adults, ADULTS, Before you begin, Questions to ask the therapist",
        "young-people, YOUNG_PEOPLE, Before you go, Questions you can ask",
        "parents-and-carers, PARENTS_AND_CARERS, How you can help, Questions you can ask",
        "professionals, PROFESSIONALS, Before you refer, Questions to settle first"
    })
    void everyAudienceHasAPageWithHelpSourcesAndQuestions(String path, String code, String prepare, String questions) {
        has(path, code);

        Browser.Page page = somebody().open("/therapies/ipt/for/" + path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("A title of its own", "What it is about", "50 minutes", "It begins so.")
                .contains("Depression (Adults, less severe) : Option NICE NG222")
                .contains("Guidelines do not support it for: Panic (Adults) : Not enough evidence NICE CG113")
                .contains("Needles.", prepare, "Sleep well.", questions, "How long?")
                .contains("Checked 12 October 2026, next check due 12 October 2027")
                .contains("Last reviewed 3 November 2026 by Alliance editors", "Not yet clinically reviewed.");
        String main =
                page.html().substring(page.html().indexOf("<main"), page.html().indexOf("</main>"));
        assertThat(main)
                .contains("tel:999", "tel:111", "tel:116123", "sms:85258", "tel:08000684141", "tel:08088088000")
                .contains("href=\"https://www.nice.org.uk/guidance/ng222\"", "href=\"/guidance\"", "data-print")
                .containsPattern("This page: http[^<]+/therapies/ipt/for/" + path);
    }

    @Test
    void theYoungAreToldWhoHearsWhatTheySayAndWhomToRing() {
        has("young-people", "YOUNG_PEOPLE");

        Browser.Page page = somebody().open("/therapies/ipt/for/young-people");

        assertThat(page.text()).contains("Who hears about it?", "Then you cannot book by yourself here.");
        assertThat(page.html().substring(page.html().indexOf("<main"))).contains("tel:08001111");
    }

    @Test
    void aTherapyForAdultsSaysSo() {
        SERVICES.says(
                "GET /api/directory/therapies/ipt/leaflets/young-people",
                leaflet("YOUNG_PEOPLE").replace("\"forAdultsOnly\":false", "\"forAdultsOnly\":true"));

        assertThat(somebody().open("/therapies/ipt/for/young-people").text())
                .contains("All the evidence that we list for this therapy is about adults.");
    }

    @ParameterizedTest
    @CsvSource({
        "adults, ADULTS, /therapies/ipt",
        "professionals, PROFESSIONALS, /therapies/ipt",
        "young-people, YOUNG_PEOPLE, /therapies/ipt/for/young-people"
    })
    void whatOnlyRepeatsTheTherapyIsFoundAsTheTherapy(String path, String code, String canonical) {
        has(path, code);

        assertThat(somebody().open("/therapies/ipt/for/" + path).html())
                .containsPattern("rel=\"canonical\" href=\"http[^\"/]+//[^\"/]+" + canonical + "\"");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(somebody().open("/therapies/ipt/for/cats").status()).isEqualTo(404);
        assertThat(somebody().open("/therapies/crystals/for/adults").status()).isEqualTo(404);
    }

    private static void has(String path, String code) {
        SERVICES.says("GET /api/directory/therapies/ipt/leaflets/" + path, leaflet(code));
    }

    private static String leaflet(String code) {
        return """
                {"slug":"ipt","name":"Interpersonal therapy","abbreviation":"IPT","audience":"%s",
                 "title":"A title of its own","about":["What it is about"],
                 "profile":{"minutes":50,"frequency":"weekly","sessionsMin":12,"sessionsMax":16,"timeLimited":true,
                   "phases":[],"participation":["INDIVIDUAL"],"settings":["OUTPATIENT"],"formats":["VIDEO"],"ages":"Adults"},
                 "happens":["It begins so."],
                 "helps":[{"condition":"depression","conditionName":"Depression","age":"Adults","severity":"Less severe",
                   "strength":"OPTION","guideline":"NICE NG222","limits":"One of several.","source":"ng222",
                   "reviewedOn":"2026-11-01","reviewedBy":"Alliance editors"}],
                 "unsupported":[{"condition":"panic","conditionName":"Panic","age":"Adults","severity":"Any",
                   "strength":"INSUFFICIENT","guideline":"NICE CG113","limits":"Not named.","source":"cg113",
                   "reviewedOn":"2026-11-01","reviewedBy":"Alliance editors"}],
                 "forAdultsOnly":false,"notEnough":["Needles."],"prepare":["Sleep well."],"questions":["How long?"],
                 "sources":[{"id":"ng222","title":"Depression in adults","publisher":"NICE",
                   "url":"https://www.nice.org.uk/guidance/ng222","reuse":"Link and cite.","reviewedOn":"2026-10-12",
                   "cadenceMonths":12,"nextReviewOn":"2027-10-12","overdue":false}],
                 "review":{"reviewedOn":"2026-11-03","reviewedBy":"Alliance editors","cadenceMonths":12,
                   "nextReviewOn":"2027-11-03","overdue":false,"clinical":null},
                 "clinicallyReviewed":false}""".formatted(code);
    }
}
