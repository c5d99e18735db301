package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinPagesTest extends PageTest {

    private static final String ID = "0198c0de-0000-7000-8000-0000000000aa";
    private static final String VACANCY = "0198c0de-0000-7000-8000-00000000fa01";
    private static final String DOCUMENT = "/api/directory/applications/" + ID + "/documents/";
    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);
    private static final String[] NOOR = {
        "what=v:" + VACANCY,
        "name=Noor Haddad",
        "email=noor@example.org",
        "register=HCPC",
        "number=PYL12345",
        "level.ipt=ACCREDITED",
        "languages=ar",
        "statement=I would like to."
    };

    @BeforeEach
    void aVacancy() {
        SERVICES.says("GET /api/directory/vacancies", """
                        {"items":[{"id":"%s","clinic":{"id":"%s","name":"Riverside Psychology, London","town":"London"},
                          "title":"IPT therapist for adults","therapies":["ipt"],"setting":"OUTPATIENT",
                          "hours":"Two days a week","until":"2027-01-04"}]}""".formatted(VACANCY, Supply.LONDON))
                .says("POST /api/directory/applications", 201, """
                        {"id":"%s","uploadToken":"token-of-noor","uploadUntil":"2026-11-22T12:00:00Z"}""".formatted(ID))
                .says("PUT " + DOCUMENT + "1", "{\"n\":1,\"type\":\"PDF\",\"size\":2048}");
    }

    @Test
    void thePageSaysWhatItMeansAndWhatIsOpen() {
        Browser.Page page = somebody().open("/work-with-us");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("What it means to work here", "Your hours are yours.")
                .containsSubsequence("Riverside Psychology, London", "IPT therapist for adults", "Outpatient")
                .contains("Two days a week", "until 4 January 2027", "Interpersonal therapy");
        assertThat(somebody().open("/").html()).contains("href=\"/work-with-us\"");
    }

    @Test
    void aVacancyLeadsToTheFormWithItChosen() {
        Browser.Page page = somebody().open("/work-with-us?vacancy=" + VACANCY);

        assertThat(page.html()).containsPattern("value=\"v:" + VACANCY + "\" selected=\"selected\"");
    }

    @Test
    void withoutVacanciesOneCanStillApply() {
        SERVICES.says("GET /api/directory/vacancies", "{\"items\":[]}");

        assertThat(somebody().open("/work-with-us").text())
                .contains("No vacancy just now", "You can still apply", "Send the application");
    }

    @Test
    void anApplicationIsSentAndThenAsksForDocuments() {
        Browser browser = somebody();

        Browser.Page sent = apply(browser);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("/work-with-us/documents");
        assertThat(SERVICES.asked("POST /api/directory/applications").getFirst().body())
                .contains("\"vacancyId\":\"" + VACANCY + "\"", "\"register\":\"HCPC\"", "\"languages\":[\"ar\"]")
                .contains("\"therapies\":[{", "\"therapy\":\"ipt\"", "\"level\":\"ACCREDITED\"")
                .doesNotContain("\"phone\"");
        assertThat(browser.follow(sent).text())
                .contains("Your application has arrived", "until 12:00 London time", "Add a document");
    }

    @Test
    void whatIsWrongIsNamedAndNothingTypedIsLost() {
        SERVICES.says(
                "POST /api/directory/applications",
                400,
                Supply.problem(
                        "validation-failed",
                        ",\"errors\":[{\"field\":\"number\"},{\"field\":\"therapies[0].therapy\"},{\"field\":\"vacancyId\"}]"));

        Browser.Page wrong = apply(somebody());

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#number\"", "href=\"#therapies\"", "href=\"#what\"", "value=\"Noor Haddad\"")
                .containsPattern("<option value=\"ACCREDITED\" selected=\"selected\">")
                .contains(">I would like to.</textarea>");
        assertThat(wrong.text()).contains("Enter your number in the register");
    }

    @Test
    void aDocumentIsPassedOnWithTheTokenInAHeader() {
        Browser browser = somebody();
        Browser.Page documents = browser.follow(apply(browser));

        Browser.Page added = browser.upload(documents, "/work-with-us/documents/1", "certificate.pdf", PDF);

        assertThat(added.location()).isEqualTo("/work-with-us/documents");
        assertThat(SERVICES.asked("PUT " + DOCUMENT + "1").getFirst().body()).isEqualTo("%PDF-1.7 a certificate");
        assertThat(SERVICES.uploadTokens()).containsExactly("token-of-noor");
        Browser.Page after = browser.follow(added);
        assertThat(after.text()).contains("The document has arrived.", "Document 1: 2 KB");
        assertThat(after.html()).contains("action=\"/work-with-us/documents/2\"");
    }

    @Test
    void oneThatIsRefusedSaysWhyAndTheApplicationStays() {
        SERVICES.says("PUT " + DOCUMENT + "1", 415, Supply.problem("document-type"));
        Browser browser = somebody();
        Browser.Page documents = browser.follow(apply(browser));

        Browser.Page wrong = browser.upload(documents, "/work-with-us/documents/1", "me.jpg", new byte[] {'M', 'Z'});

        assertThat(wrong.status()).isEqualTo(415);
        assertThat(wrong.html()).contains("href=\"#file\"");
        assertThat(wrong.text()).contains("That file is no PDF, PNG or JPEG", "Your application has arrived");
    }

    @Test
    void tenMegabytesPassAndMoreIsSaidToBeTooLarge() {
        Browser browser = somebody();
        Browser.Page documents = browser.follow(apply(browser));
        byte[] large = Arrays.copyOf(PDF, 10 * 1024 * 1024);

        Browser.Page passed = browser.upload(documents, "/work-with-us/documents/1", "large.pdf", large);
        Browser.Page refused = browser.upload(
                documents, "/work-with-us/documents/1", "larger.pdf", Arrays.copyOf(PDF, 11 * 1024 * 1024));

        assertThat(passed.status()).isEqualTo(303);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("That file is larger than 10 MB", "Your application has arrived");
    }

    @Test
    void aFormWithoutFileOrWithAnotherTokenIsPassedOnToNobody() {
        Browser browser = somebody();
        Browser.Page documents = browser.follow(apply(browser));
        Browser.Page forged = new Browser.Page(200, "", documents.html().replace("token-of-noor", "guessed"));

        assertThat(browser.upload(documents, "/work-with-us/documents/1", "", new byte[0])
                        .text())
                .contains("Choose a file");
        assertThat(browser.upload(forged, "/work-with-us/documents/1", "c.pdf", PDF)
                        .status())
                .isEqualTo(400);
        assertThat(SERVICES.uploadTokens()).isEmpty();
    }

    @Test
    void afterTwoHoursItSaysThatItIsTooLate() {
        SERVICES.says("POST /api/directory/applications", 201, """
                {"id":"%s","uploadToken":"token-of-noor","uploadUntil":"2026-11-22T10:00:00Z"}""".formatted(ID));
        Browser browser = somebody();
        Browser.Page documents = browser.follow(apply(browser));

        Browser.Page late = browser.upload(documents, "/work-with-us/documents/1", "certificate.pdf", PDF);

        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text()).contains("Documents can no longer be added. Your application is safe");
        assertThat(SERVICES.uploadTokens()).isEmpty();
    }

    @Test
    void documentsBelongToAnApplicationOfTheSameBrowser() {
        assertThat(somebody().open("/work-with-us/documents").location()).isEqualTo("/work-with-us");
    }

    @Test
    void whileDirectoryIsAwayThePageSaysSo() {
        SERVICES.isDown("/api/directory");

        assertThat(somebody().open("/work-with-us").status()).isEqualTo(503);
    }

    private static Browser.Page apply(Browser browser) {
        return browser.submit(browser.open("/work-with-us"), "/work-with-us", NOOR);
    }
}
