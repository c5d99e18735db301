package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConditionPagesTest extends PageTest {

    @BeforeEach
    void depression() {
        SERVICES.says("GET /api/directory/conditions/depression", """
                {"slug":"depression","name":"Depression","summary":"Low mood.",
                 "review":{"reviewedOn":"2026-11-16","reviewedBy":"Alliance editors","cadenceMonths":12,
                           "nextReviewOn":"2027-11-16","overdue":false,"clinical":null},
                 "evidence":[
                  {"strength":"RECOMMENDED","therapies":[{"slug":"cbt","name":"Cognitive behavioural therapy",
                    "abbreviation":"CBT","age":"Adults","severity":"Less severe","guideline":"NICE NG222",
                    "limits":"Individual or group.","reviewedOn":"2026-11-01",
                    "source":{"id":"ng222","title":"Depression in adults","url":"https://www.nice.org.uk/guidance/ng222"}}]}]}""");
    }

    @Test
    void everyConditionIsListed() {
        Browser.Page list = somebody().open("/conditions");

        assertThat(list.text()).contains("What people come with", "Depression", "Bereavement");
        assertThat(list.html()).contains("href=\"/conditions/depression\"");
    }

    @Test
    void aConditionSaysWhatHelpsHowSureThatIsAndWhereItWasRead() {
        Browser.Page page = somebody().open("/conditions/depression");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Recommended", "Cognitive behavioural therapy", "Adults. Less severe", "Individual or group.")
                .contains("NICE NG222", "checked 1 November 2026", "Dr Maya Feldman");
        assertThat(page.html())
                .contains("href=\"https://www.nice.org.uk/guidance/ng222\"", "href=\"/therapies/cbt\"")
                .containsPattern("rel=\"canonical\" href=\"http[^\"]+/conditions/depression\"")
                .contains("<title>Depression: which therapies help, and how sure we are · Alliance<");
        assertThat(page.text())
                .contains("Last reviewed 16 November 2026 by Alliance editors", "Not yet clinically reviewed.");
        assertThat(SERVICES.asked("GET /api/directory/therapists").getFirst().query())
                .contains("condition=depression");
    }

    @Test
    void aConditionThatNobodyWroteAboutIsNotThere() {
        assertThat(somebody().open("/conditions/boredom").status()).isEqualTo(404);
    }

    @Test
    void searchEnginesAreToldWhatThereIsAndWhatIsPrivate() {
        assertThat(somebody().open("/sitemap.xml", "Accept", "*/*").html())
                .contains("/therapies/ipt</loc>", "/conditions/depression</loc>", "/match</loc>")
                .contains("/clinics</loc>", "/clinics/" + Supply.LONDON + "</loc>")
                .contains("/therapies/ipt/for/young-people</loc>", "/therapies/ipt/for/parents-and-carers</loc>")
                .doesNotContain("/sessions", "/for/adults", "/for/professionals");
        assertThat(somebody().open("/robots.txt", "Accept", "*/*").html())
                .contains("Disallow: /sessions", "/sitemap.xml");
    }
}
