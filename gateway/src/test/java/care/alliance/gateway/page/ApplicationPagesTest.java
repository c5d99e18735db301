package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class ApplicationPagesTest extends PageTest {

    private static final String ID = "0198c0de-0000-7000-8000-0000000000aa";
    private static final String ONE = "/api/directory/applications/" + ID;
    private static final String PAGE = "/operator/applications/" + ID;

    @LocalServerPort
    private int port;

    @BeforeEach
    void oneThatHasArrived() {
        SERVICES.says("GET /api/directory/applications", """
                        {"items":[{"id":"%s","state":"RECEIVED","receivedAt":"2026-11-20T09:00:00Z","name":"Noor Haddad",
                          "clinic":"Riverside Psychology, London","vacancy":"IPT therapist for adults","therapies":["ipt"],
                          "documents":1}],"next":"more"}""".formatted(ID))
                .says("GET " + ONE + "/history", """
                        {"items":[{"id":"%s","at":"2026-11-20T09:05:00Z","actor":null,"action":"document-added","changes":{}},
                          {"id":"%s","at":"2026-11-20T09:00:00Z","actor":null,"action":"received","changes":{}}],"next":null}""".formatted(ID, ID))
                .says("GET " + ONE + "/documents/1", "%PDF-1.7");
        is("RECEIVED", 1, "\"CHECKING\",\"DECLINED\"");
    }

    @Test
    void theListIsByStateTheLongestWaitingFirst() {
        Browser.Page list = the("operator").open("/operator/applications?state=RECEIVED");

        assertThat(list.text())
                .contains("Applications", "Received", "Interview")
                .containsSubsequence("Noor Haddad", "IPT therapist for adults", "Interpersonal therapy")
                .contains("received Friday 20 November");
        assertThat(list.html())
                .contains("href=\"" + PAGE + "\"", "state=RECEIVED&amp;cursor=more")
                .containsPattern("href=\"/operator/applications\"[^>]*aria-current=\"page\"");
        assertThat(SERVICES.asked("GET /api/directory/applications").getFirst())
                .satisfies(asked -> assertThat(asked.query()).isEqualTo("state=RECEIVED"))
                .satisfies(asked -> assertThat(asked.authorization()).isEqualTo("Bearer token-of-operator"));
    }

    @Test
    void anEmptyListSaysSo() {
        SERVICES.says("GET /api/directory/applications", "{\"items\":[],\"next\":null}");

        assertThat(the("operator").open("/operator/applications").text()).contains("No application is in this state.");
    }

    @Test
    void oneIsShownWithItsDocumentsAndHistory() {
        Browser.Page page = the("operator").open(PAGE);

        assertThat(page.text())
                .contains("Noor Haddad", "noor@example.org", "HCPC", "PYL12345", "English and Arabic")
                .contains("Interpersonal therapy: Accredited", "<b>I would like to.</b>")
                .containsSubsequence("A document was added", "Fri 20 Nov 09:05", "Received", "Fri 20 Nov 09:00");
        assertThat(page.html())
                .contains("href=\"" + PAGE + "/documents/1\"", "Document 1, PDF, 2 KB")
                .doesNotContain(PAGE + "/accept");
    }

    @Test
    void aDocumentIsKeptAsAFile() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE + "/documents/1"))
                .header("Cookie", "person=operator")
                .timeout(Duration.ofSeconds(20))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> file = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(file.body()).isEqualTo("%PDF-1.7");
            assertThat(file.headers().allValues("Content-Disposition"))
                    .containsExactly("attachment; filename=\"document-1\"");
            assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(file.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void itMovesOnInTheVersionThatWasSeen() {
        SERVICES.says("POST " + ONE + "/move", changed("CHECKING"));
        Browser browser = the("operator");

        Browser.Page done = browser.submit(browser.open(PAGE), PAGE + "/move");

        assertThat(done.location()).isEqualTo(PAGE);
        assertThat(SERVICES.asked("POST " + ONE + "/move").getFirst())
                .satisfies(asked -> assertThat(asked.ifMatch()).isEqualTo("\"1\""))
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"to\":\"CHECKING\"}"));
        assertThat(browser.follow(done).text()).contains("Checking has begun.");
    }

    @Test
    void whatSomebodyElseChangedIsShownAsItIsNow() {
        Browser browser = the("operator");
        Browser.Page seen = browser.open(PAGE);
        SERVICES.says("POST " + ONE + "/decline", 412, Supply.problem("stale-version"));
        is("INTERVIEW", 3, "\"ACCEPTED\",\"DECLINED\"");

        Browser.Page conflict = browser.submit(seen, PAGE + "/decline", "reason=Not on Fridays.");

        assertThat(conflict.status()).isEqualTo(412);
        assertThat(conflict.text()).contains("Somebody changed this application since you looked.", "Interview");
        assertThat(conflict.html()).contains("name=\"version\" value=\"3\"", ">Not on Fridays.</textarea>");
    }

    @Test
    void decliningNeedsAReason() {
        SERVICES.says("POST " + ONE + "/decline", changed("DECLINED"));
        Browser browser = the("operator");

        Browser.Page wrong = browser.submit(browser.open(PAGE), PAGE + "/decline", "reason= ");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#reason\"");

        Browser.Page done = browser.submit(wrong, PAGE + "/decline", "reason=Not on Fridays.");
        assertThat(browser.follow(done).text()).contains("Declined. The reason is on its way.");
        assertThat(SERVICES.asked("POST " + ONE + "/decline").getFirst().body()).contains("Not on Fridays.");
    }

    @Test
    void acceptingSomebodyWhoHasALoginIsRefusedInWords() {
        is("INTERVIEW", 3, "\"ACCEPTED\",\"DECLINED\"");
        SERVICES.says("POST " + ONE + "/accept", 409, Supply.problem("login-exists"));
        Browser browser = the("operator");

        assertThat(browser.submit(browser.open(PAGE), PAGE + "/accept").text())
                .contains("Somebody signs in with this e-mail address already.");
    }

    @Test
    void whoWasAcceptedCanBeSentTheLinkAgain() {
        is("ACCEPTED", 4, "");

        assertThat(the("operator").open(PAGE).text()).contains("Send the link again");
    }

    @Test
    void managersHaveADeskOfTheirOwn() {
        Browser.Page page = the("manager").open("/clinic/applications/" + ID);

        assertThat(page.html()).contains("action=\"/clinic/applications/" + ID + "/move\"");
        assertThat(SERVICES.asked("GET " + ONE).getFirst().authorization()).isEqualTo("Bearer token-of-manager");
    }

    @Test
    void nobodyElseGetsThere() {
        assertThat(the("patient").open("/operator/applications").status()).isEqualTo(403);
        assertThat(the("manager").open("/operator/applications").status()).isEqualTo(403);
        assertThat(the("patient").open("/clinic/applications").status()).isEqualTo(403);
        assertThat(somebody().open("/operator/applications").location()).startsWith("/login");
        assertThat(the("operator").open("/").html()).contains("href=\"/operator/applications\"");
        assertThat(the("patient").open("/").html()).doesNotContain("/operator/applications");
    }

    private static void is(String state, int version, String next) {
        SERVICES.says("GET " + ONE, """
                {"id":"%s","version":%d,"state":"%s","next":[%s],
                 "clinic":{"id":"%s","name":"Riverside Psychology, London"},"vacancy":null,
                 "receivedAt":"2026-11-20T09:00:00Z","closedAt":null,"answer":null,"therapistId":null,
                 "applicant":{"name":"Noor Haddad","email":"noor@example.org","phone":null,"register":"HCPC",
                   "number":"PYL12345","therapies":[{"therapy":"ipt","level":"ACCREDITED"}],"place":"Leeds",
                   "languages":["en","ar"],"statement":"<b>I would like to.</b>"},
                 "documents":[{"n":1,"type":"PDF","size":2048,"uploadedAt":"2026-11-20T09:05:00Z"}]}""".formatted(ID, version, state, next, Supply.LONDON));
    }

    private static String changed(String state) {
        return "{\"id\":\"%s\",\"version\":2,\"state\":\"%s\"}".formatted(ID, state);
    }
}
