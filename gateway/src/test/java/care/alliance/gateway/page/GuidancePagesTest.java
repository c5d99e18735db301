package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidancePagesTest extends PageTest {

    private static final String SEND = "POST /api/directory/enquiries";
    static final String RECEIPT = """
            {"id":"0198c0de-0000-7000-8000-00000000ee01","reference":"K7RW-93TB",
             "clinic":{"id":"%s","name":"Riverside Psychology, London"},
             "answerBy":"2026-11-25T00:00:00Z","zone":"Europe/London"}""".formatted(LONDON);
    private static final String[] WRITTEN = {
        "message=What could help me?", "forWhom=SELF", "name=Noor", "email=noor@example.org", "replyBy=EMAIL"
    };

    @BeforeEach
    void itArrives() {
        SERVICES.says(SEND, 201, RECEIPT);
    }

    @Test
    void theFormBeginsWithWhomToCallAndLetsOneChooseTheClinic() {
        Browser.Page form = somebody().open("/guidance?clinic=" + LONDON);

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text())
                .containsSubsequence(
                        "If somebody is in danger now", "116 123", "0800 1111", "What would you like to ask");
        assertThat(form.html()).contains("value=\"" + LONDON + "\" selected=\"selected\"");
        assertThat(form.text()).doesNotContain("Show these answers to the clinic");
    }

    @Test
    void whoeverSendsItLearnsTheReferenceAndUntilWhenTheyHear() {
        Browser noor = somebody();
        Browser.Page sent = send(noor, "clinic=" + LONDON, "age=29", "place=SE1");

        assertThat(sent.location()).isEqualTo("/guidance/thanks");
        assertThat(noor.follow(sent).text())
                .contains("Thank you, it has arrived", "K7RW-93TB")
                .contains("Riverside Psychology, London answers by the end of Tuesday 24 November.");
        assertThat(noor.follow(sent).text()).contains("K7RW-93TB");
        assertThat(SERVICES.asked(SEND).getFirst().body())
                .contains("\"clinicId\":\"" + LONDON + "\"", "\"age\":29", "\"place\":\"SE1\"", "\"replyBy\":\"EMAIL\"")
                .doesNotContain("answers");
        assertThat(SERVICES.asked(SEND).getFirst().authorization()).isNull();
    }

    @Test
    void thanksAreForWhoeverSentSomething() {
        assertThat(somebody().open("/guidance/thanks").location()).isEqualTo("/guidance");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        Browser noor = somebody();
        Browser.Page wrong = noor.submit(
                noor.open("/guidance"), "/guidance", "message=Hello there", "email=noor", "replyBy=PHONE", "age=old");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#forWhom\"", "id=\"forWhom\"", "href=\"#name\"", "href=\"#email\"", "href=\"#phone\"")
                .contains("id=\"email-wrong\"", "aria-describedby=\"email-hint email-wrong\"", "value=\"noor\"");
        assertThat(wrong.text())
                .contains("There is a problem", "Enter a phone number, so that we can call you", "Hello there")
                .contains("Enter an age in whole years");
        assertThat(SERVICES.asked(SEND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "forWhom=CHILD_UNDER_16;age=17, below 16",
        "phone=abc, Enter a phone number",
        "replyBy=FAX, Choose how we shall answer"
    })
    void whatDoesNotFitIsSaid(String fields, String words) {
        assertThat(send(somebody(), fields.split(";", -1)).text()).contains(words);
    }

    @Test
    void markupComesBackAsText() {
        Browser.Page wrong = send(somebody(), "name=", "message=</textarea><script>alert(1)</script>");

        assertThat(wrong.html()).contains("&lt;/textarea&gt;&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void answersGoWithItOnlyWhenTheBoxIsTicked() {
        Browser noor = somebody();
        noor.submit(noor.open("/match/safe"), "/match/safe", "safeNow=yes");
        noor.submit(noor.open("/match/conditions"), "/match/conditions", "conditions=depression");
        noor.submit(noor.open("/match/place"), "/match/place", "near=Leeds", "withinKm=25", "must=1");
        noor.submit(noor.open("/match/budget"), "/match/budget", "maxPrice=80");

        Browser.Page form = noor.open("/guidance");
        assertThat(form.text())
                .contains("What it is about Depression")
                .contains("Place Leeds, 25 km, Only places that I can enter without steps")
                .contains("Budget £80");
        assertThat(form.html()).contains("id=\"share\" name=\"share\" value=\"1\">");
        send(noor);
        send(noor, "share=1");

        assertThat(SERVICES.asked(SEND).getFirst().body()).doesNotContain("answers", "depression");
        assertThat(SERVICES.asked(SEND).getLast().body())
                .contains("\"conditions\":[\"depression\"]", "\"near\":\"Leeds\"", "\"maxPrice\":8000", "STEP_FREE")
                .doesNotContain("safeNow", "steps", "\"times\":");
    }

    @Test
    void anAnswerThatTheClinicCannotGetIsSaidAtTheBox() {
        SERVICES.says(SEND, 400, Supply.problem("validation-failed", ",\"errors\":[{\"field\":\"answers.near\"}]"));
        Browser noor = somebody();
        noor.submit(noor.open("/match/safe"), "/match/safe", "safeNow=yes");
        noor.submit(noor.open("/match/place"), "/match/place", "near=Atlantis");

        Browser.Page refused = send(noor, "share=1");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("href=\"#share\"");
        assertThat(refused.text()).contains("One of your answers cannot be passed on");
    }

    @Test
    void somethingElseFromTheSamePageIsAskedAboutFirst() {
        SERVICES.says(SEND, 422, Supply.problem("idempotency-key-reused"));

        Browser.Page again = send(somebody());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("You have sent a message from this page already", "What could help me?");
    }

    @Test
    void theFormStaysUsableWithoutTheListOfClinics() {
        SERVICES.isDown("/api/directory");

        Browser.Page form = somebody().open("/guidance");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.html()).contains("id=\"message\"").doesNotContain("id=\"clinic\"");
        assertThat(send(somebody()).status()).isEqualTo(503);
    }

    @Test
    void everyPageAndEveryDeadEndLeadsThere() {
        SERVICES.says("GET /api/directory/therapists", "{\"items\":[],\"total\":0,\"next\":null}");
        SERVICES.says("POST /api/directory/matches", """
                {"items":[],"therapies":[],"guidance":{"code":"under-16","text":"Talk first.",
                 "clinics":[{"id":"%s","name":"Riverside","phone":"020 7946 0101"}]}}""".formatted(LONDON));
        Browser noor = somebody();
        noor.submit(noor.open("/match/safe"), "/match/safe", "safeNow=yes");

        assertThat(noor.open("/help").html()).contains("href=\"/guidance\"");
        assertThat(noor.open("/therapies/ipt").text()).contains("Not sure whether it would suit you");
        assertThat(noor.open("/therapists?q=nobody").html().split("href=\"/guidance\"", -1))
                .hasSize(3);
        assertThat(noor.open("/match/results").html())
                .contains("href=\"/guidance?clinic=" + LONDON + "\"", "Share my answers with a clinic");
    }

    private static Browser.Page send(Browser browser, String... instead) {
        List<String> fields = new ArrayList<>(List.of(WRITTEN));
        fields.addAll(Arrays.asList(instead));
        return browser.submit(browser.open("/guidance"), "/guidance", fields.toArray(String[]::new));
    }
}
