package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorPagesTest extends PageTest {

    private static final String IPT = "/editor/therapy/ipt";
    private static final String API = "/api/directory/reviews/therapy/ipt";
    private static final String[] FILLED_IN = {
        "reviewedOn=2026-11-21", "reviewer=Dr Ann Example", "registration=HCPC PYL01234", "note=All held.", "held=true"
    };

    @BeforeEach
    void aPageToReview() {
        SERVICES.says("GET " + API, sheet(0, "2026-11-03"));
    }

    @Test
    void theListBeginsWithWhatIsOverdue() {
        SERVICES.says("GET /api/directory/reviews", """
                {"items":[%s,%s,%s],"next":null}""".formatted(
                        item("source", "iptuk", "Accreditation standards", "2026-06-01", true, false),
                        item("therapy", "ipt", "Interpersonal therapy", "2026-12-03", false, true),
                        item("condition", "panic", "Panic", "2027-11-16", false, false)));

        Browser.Page list = the("editor").open("/editor");

        assertThat(list.text())
                .containsSubsequence(
                        "Overdue 1",
                        "Accreditation standards Source 1 June 2026 overdue",
                        "Due in the next two months 1",
                        "Interpersonal therapy Therapy 3 December 2026",
                        "Later",
                        "Panic");
        assertThat(list.html()).contains("href=\"/editor/source/iptuk\"", "href=\"" + IPT + "\"");
        assertThat(SERVICES.asked("GET /api/directory/reviews").getFirst().authorization())
                .isEqualTo("Bearer token-of-editor");
    }

    @Test
    void anEmptyPartSaysSo() {
        SERVICES.says("GET /api/directory/reviews", "{\"items\":[]}");

        assertThat(the("editor").open("/editor").text())
                .contains("Nothing is overdue. Thank you.", "Nothing is due in the next two months.");
    }

    @Test
    void onlyEditorsFindItInTheNavigation() {
        assertThat(the("editor").open("/help").html()).contains("<a href=\"/editor\">Reviews</a>");
        assertThat(the("therapist").open("/help").html()).doesNotContain("href=\"/editor\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "therapist", "manager"})
    void nobodyElseGetsIn(String person) {
        assertThat(the(person).open("/editor").status()).isEqualTo(403);
        assertThat(the(person).open(IPT).status()).isEqualTo(403);
    }

    @Test
    void aPageShowsSourcesClaimsAndWhatHappenedBefore() {
        Browser.Page page = the("editor").open(IPT);

        assertThat(page.text())
                .contains("Interpersonal therapy", "every 12 months", "not yet")
                .contains("Depression in adults NICE. Checked 12 October 2026, next check due 12 October 2027.")
                .contains("Interpersonal therapy for: Depression Adults. Less severe Option One of several.")
                .contains("2 November 2026 Ed Itor First look. published Mon 2 Nov 09:00");
        assertThat(page.html())
                .contains("href=\"https://www.nice.org.uk/guidance/ng222\"", "href=\"/editor/source/ng222\"")
                .contains("value=\"2026-11-22\"", "href=\"/therapies/ipt\"");
    }

    @Test
    void aReviewIsPublishedAndSaidOnce() {
        SERVICES.says("POST " + API, 201, sheet(1, "2026-11-21"));
        Browser editor = the("editor");

        Browser.Page sent = editor.submit(editor.open(IPT), IPT, FILLED_IN);

        assertThat(sent.status()).isEqualTo(303);
        StubServices.Asked asked = SERVICES.asked("POST " + API).getFirst();
        assertThat(asked.ifMatch()).isEqualTo("\"0\"");
        assertThat(asked.authorization()).isEqualTo("Bearer token-of-editor");
        assertThat(asked.body())
                .contains(
                        "\"reviewedOn\":\"2026-11-21\"",
                        "\"registration\":\"HCPC PYL01234\"",
                        "\"note\":\"All held.\"");
        assertThat(editor.follow(sent).text()).contains("The review of “Interpersonal therapy” is published.");
        assertThat(editor.open(IPT).text()).doesNotContain("is published.");
    }

    @ParameterizedTest
    @CsvSource({
        "reviewedOn=, reviewedOn, Enter the day of the review",
        "reviewedOn=2026-11-23, reviewedOn, Enter a day that is today or earlier",
        "reviewedOn=2026-11-02, reviewedOn, Enter 3 November 2026 or a later day",
        "reviewer= , reviewer, Enter the name of the reviewer",
        "registration=yes, registration, Enter body and number",
        "held=false, held, Confirm that every claim was held"
    })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String id, String said) {
        Browser editor = the("editor");
        String[] fields = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(FILLED_IN), java.util.stream.Stream.of(field))
                .toArray(String[]::new);

        Browser.Page page = editor.submit(editor.open(IPT), IPT, fields);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("There is a problem", said, "All held.");
        assertThat(page.html()).contains("href=\"#" + id + "\"", "id=\"" + id + "-wrong\"");
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @Test
    void whenAnotherEditorWasQuickerNothingIsPublished() {
        Browser editor = the("editor");
        Browser.Page seen = editor.open(IPT);
        SERVICES.says("GET " + API, sheet(1, "2026-11-20"));

        Browser.Page page = editor.submit(seen, IPT, FILLED_IN);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Another editor published a review while you had this page open.");
        assertThat(page.html()).contains("name=\"revision\" value=\"1\"", "value=\"Dr Ann Example\"");
        assertThat(SERVICES.asked("POST " + API)).isEmpty();
    }

    @Test
    void whenAnotherEditorIsQuickerInTheLastMomentTheServiceDecides() {
        SERVICES.says("POST " + API, 412, Supply.problem("stale-version"));
        Browser editor = the("editor");

        Browser.Page page = editor.submit(editor.open(IPT), IPT, FILLED_IN);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Another editor published a review");
    }

    @Test
    void aFormFromElsewherePublishesNothing() {
        assertThat(the("editor")
                        .post(IPT, Map.of("revision", "0", "reviewedOn", "2026-11-21"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editor/therapy/astrology", "/editor/article/ipt"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(the("editor").open(path).status()).isEqualTo(404);
    }

    private static String item(String kind, String slug, String name, String due, boolean overdue, boolean soon) {
        return """
                {"kind":"%s","slug":"%s","name":"%s","reviewedOn":"2026-11-03","reviewedBy":"Alliance editors",
                 "cadenceMonths":12,"nextReviewOn":"%s","overdue":%s,"dueSoon":%s,"clinicallyReviewed":false}""".formatted(kind, slug, name, due, overdue, soon);
    }

    private static String sheet(int revision, String reviewedOn) {
        return """
                {"revision":%d,"item":%s,
                 "claims":[{"therapy":"ipt","therapyName":"Interpersonal therapy","condition":"depression",
                   "conditionName":"Depression","age":"Adults","severity":"Less severe","strength":"OPTION",
                   "guideline":"NICE NG222","limits":"One of several.","source":"Depression in adults",
                   "url":"https://www.nice.org.uk/guidance/ng222"}],
                 "sources":[{"id":"ng222","title":"Depression in adults","publisher":"NICE",
                   "url":"https://www.nice.org.uk/guidance/ng222","reviewedOn":"2026-10-12",
                   "nextReviewOn":"2027-10-12","overdue":false}],
                 "history":[{"reviewedOn":"2026-11-02","reviewer":"Ed Itor","registration":null,"note":"First look.",
                   "publishedAt":"2026-11-02T09:00:00Z"}]}""".formatted(
                        revision,
                        item("therapy", "ipt", "Interpersonal therapy", "2027-11-03", false, false)
                                .replace("\"reviewedOn\":\"2026-11-03\"", "\"reviewedOn\":\"" + reviewedOn + "\""));
    }
}
