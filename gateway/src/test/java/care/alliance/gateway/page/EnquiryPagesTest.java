package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinic's inbox. */
class EnquiryPagesTest extends PageTest {

    private static final String MANCHESTER = "0198c0de-0000-7000-8000-00000000c102";
    static final String ID = "0198c0de-0000-7000-8000-00000000ee01";
    static final String ROSA = "{\"id\":\"" + LONDON + "\",\"name\":\"Rosa Klein\"}";
    static final String INBOX =
            "{\"items\":[" + line("NEW", true, null) + "," + line("TAKEN", false, "Rosa Klein") + "],\"next\":\"abc\"}";
    private static final String API = "/api/directory/enquiries";
    private static final String PAGE = "/clinic/enquiries/" + ID;

    @BeforeEach
    void anInbox() {
        SERVICES.says("GET " + API, INBOX).says("GET " + API + "/" + ID, enquiry("NEW", 1, "null"));
    }

    @Test
    void theInboxShowsWhoWaitsUntilWhenAndWhoHasIt() {
        Browser.Page inbox = the("reception").open("/clinic/enquiries");

        assertThat(inbox.status()).isEqualTo(200);
        assertThat(inbox.text())
                .contains("Riverside Psychology, London", "Open", "Answered", "Closed")
                .containsSubsequence("Noor Sample", "K7RW-93TB", "Their child under 16", "Under 16")
                .containsSubsequence(
                        "Fri 20 Nov 10:00", "Tue 24 Nov", "Overdue", "Nobody yet", "New", "Rosa Klein", "Taken");
        assertThat(inbox.html())
                .contains("aria-current=\"page\">Enquiries", "cursor=abc")
                .doesNotContain("Your clinics");
        assertThat(SERVICES.asked("GET " + API).getFirst().query()).isEqualTo("clinic=" + LONDON + "&state=NEW,TAKEN");
        assertThat(SERVICES.asked("GET " + API).getFirst().authorization()).isEqualTo("Bearer token-of-reception");
    }

    @Test
    void tabsAndClinicsCanBeSwitched() {
        Browser.Page inbox = the("manager").open("/clinic/enquiries?tab=closed&clinic=" + MANCHESTER + "&cursor=a%2Bb");

        assertThat(SERVICES.asked("GET " + API).getFirst().query())
                .isEqualTo("clinic=" + MANCHESTER + "&state=CLOSED&cursor=a+b");
        assertThat(inbox.html())
                .contains("href=\"/clinic/enquiries?clinic=" + LONDON + "&amp;tab=closed\"")
                .contains("href=\"/clinic/enquiries?clinic=" + MANCHESTER + "&amp;tab=answered\"");
    }

    @ParameterizedTest
    @CsvSource({
        "open, Nobody waits for an answer.",
        "answered, Nothing is answered and still open.",
        "closed, Nothing has been closed yet."
    })
    void anEmptyInboxSaysSo(String tab, String words) {
        SERVICES.says("GET " + API, "{\"items\":[],\"next\":null}");

        assertThat(the("reception").open("/clinic/enquiries?tab=" + tab).text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"patient, 403", "therapist, 403", "reception, 404"})
    void nobodyElseOpensIt(String person, int status) {
        assertThat(the(person).open("/clinic/enquiries?clinic=" + MANCHESTER).status())
                .isEqualTo(status);
    }

    @Test
    void whoIsNotSignedInIsAskedToAndWhatIsOthersDoesNotExist() {
        assertThat(somebody().open("/clinic/enquiries").location()).isEqualTo("/login?to=%2Fclinic%2Fenquiries");
        assertThat(the("reception").open("/clinic/enquiries/" + LONDON).status())
                .isEqualTo(404);
    }

    @Test
    void aNewOneCanBeTakenAndNotedButNotAnswered() {
        Browser.Page page = the("reception").open(PAGE);

        assertThat(page.text())
                .contains("Enquiry K7RW-93TB", "Overdue", "First answer by the end of Tue 24 Nov, London time")
                .contains("My son has stopped", "by phone", "020 7946 0142", "noor@example.org")
                .contains("What it is about Depression", "Budget £90")
                .contains("Take the enquiry first");
        assertThat(page.html())
                .contains("action=\"" + PAGE + "/take\"", "action=\"" + PAGE + "/note\"")
                .contains("href=\"tel:02079460142\"", "href=\"mailto:noor@example.org\"", "&lt;b&gt;friends&lt;/b&gt;")
                .doesNotContain("action=\"" + PAGE + "/reply\"", "action=\"" + PAGE + "/close\"");
    }

    @Test
    void takingSendsTheVersionThatWasSeen() {
        SERVICES.says("POST " + API + "/" + ID + "/take", "{\"id\":\"" + ID + "\",\"version\":2,\"state\":\"TAKEN\"}");
        Browser rosa = the("reception");

        Browser.Page taken = rosa.submit(rosa.open(PAGE), PAGE + "/take");

        assertThat(taken.location()).isEqualTo(PAGE);
        assertThat(rosa.follow(taken).text()).contains("The enquiry is yours now.");
        assertThat(SERVICES.asked("POST " + API + "/" + ID + "/take").getFirst().ifMatch())
                .isEqualTo("\"1\"");
    }

    @Test
    void anAnswerGoesOutOrIsOnlyWrittenDown() {
        taken();
        SERVICES.says("POST " + API + "/" + ID + "/reply", "{\"state\":\"ANSWERED\"}");
        Browser rosa = the("reception");

        Browser.Page sent = rosa.submit(rosa.open(PAGE), PAGE + "/reply", "reply=Yes.\r\nCome.", "by=EMAIL");
        assertThat(rosa.follow(sent).text()).contains("Your answer is on its way.");
        Browser.Page called = rosa.submit(rosa.open(PAGE), PAGE + "/reply", "reply=We spoke.", "by=PHONE");
        assertThat(rosa.follow(called).text()).contains("The call is written down");

        assertThat(SERVICES.asked("POST " + API + "/" + ID + "/reply"))
                .extracting(StubServices.Asked::body)
                .satisfiesExactly(
                        mail -> assertThat(mail).contains("\"Yes.\\nCome.\"", "\"EMAIL\""),
                        call -> assertThat(call).contains("\"We spoke.\"", "\"PHONE\""));
    }

    @Test
    void whoeverAskedForACallIsNotWrittenToByMistake() {
        taken();

        assertThat(the("reception").open(PAGE).html()).contains("value=\"PHONE\" checked=\"checked\"");
    }

    @Test
    void whoeverWasTooLateKeepsTheirWordsAndSeesWhatIsNew() {
        taken();
        SERVICES.says("POST " + API + "/" + ID + "/reply", 412, Supply.problem("stale-version", ",\"current\":3"));
        Browser rosa = the("reception");
        Browser.Page page = rosa.open(PAGE);
        SERVICES.says(
                "GET " + API + "/" + ID, enquiry("ANSWERED", 3, "{\"id\":\"" + LONDON + "\",\"name\":\"Mo Ager\"}"));

        Browser.Page late = rosa.submit(page, PAGE + "/reply", "reply=My careful words");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text())
                .contains("Somebody else changed this enquiry", "My careful words", "Mo Ager", "Answered");
        assertThat(late.form(PAGE + "/reply")).contains("name=\"version\" value=\"3\"");
    }

    @ParameterizedTest
    @CsvSource({
        "note, note= , 'Write a note, at most'",
        "reply, reply= , 'Write an answer, at most'",
        "close, outcome=LATER, Choose how it ended"
    })
    void whatIsMissingIsSaidAtItsField(String action, String field, String words) {
        taken();
        Browser rosa = the("reception");

        Browser.Page wrong = rosa.submit(rosa.open(PAGE), PAGE + "/" + action, field);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains(words);
        assertThat(wrong.html()).contains("href=\"#" + field.substring(0, field.indexOf('=')) + "\"");
    }

    @Test
    void closingSaysHowItEndedAndAfterThatNothingCanBeDone() {
        taken();
        SERVICES.says("POST " + API + "/" + ID + "/close", "{\"state\":\"CLOSED\"}");
        Browser rosa = the("reception");
        Browser.Page closed = rosa.submit(rosa.open(PAGE), PAGE + "/close", "outcome=BOOKED");
        SERVICES.says(
                "GET " + API + "/" + ID,
                enquiry("CLOSED", 3, ROSA)
                        .replace(
                                "\"closedAt\":null,\"outcome\":null",
                                "\"closedAt\":\"2026-11-22T10:00:00Z\",\"outcome\":\"BOOKED\""));

        Browser.Page page = rosa.follow(closed);

        assertThat(page.text()).contains("The enquiry is closed.", "Closed on Sun 22 Nov 10:00: Sessions were booked");
        assertThat(page.html()).doesNotContain("action=\"/clinic");
    }

    @Test
    void whatWasMadeAnonymousSaysSo() {
        SERVICES.says("GET " + API + "/" + ID, """
                {"id":"%s","reference":"K7RW-93TB","version":9,"clinic":{"id":"%s","name":"Riverside"},
                 "zone":"Europe/London","state":"CLOSED","owner":null,"receivedAt":"2026-08-01T10:00:00Z",
                 "answerBy":"2026-08-04T23:00:00Z","overdue":false,"closedAt":"2026-08-02T10:00:00Z","outcome":"ADVISED",
                 "forWhom":"SELF","underSixteen":false,"replyBy":"EMAIL","anonymised":true,"entries":[]}""".formatted(ID, LONDON));

        assertThat(the("reception").open(PAGE).text())
                .contains("What was personal in this enquiry has been deleted", "Made anonymous")
                .doesNotContain("null");
    }

    private static void taken() {
        SERVICES.says("GET " + API + "/" + ID, enquiry("TAKEN", 2, ROSA));
    }

    private static String line(String state, boolean overdue, @Nullable String owner) {
        return """
                {"id":"%s","reference":"K7RW-93TB","clinicId":"%s","state":"%s","name":"Noor Sample",
                 "forWhom":"CHILD_UNDER_16","underSixteen":true,"replyBy":"EMAIL","owner":%s,
                 "receivedAt":"2026-11-20T10:00:00Z","answerBy":"2026-11-25T00:00:00Z","zone":"Europe/London",
                 "overdue":%s,"outcome":null}""".formatted(ID, LONDON, state, owner == null ? "null" : "\"" + owner + "\"", overdue);
    }

    static String enquiry(String state, int version, String owner) {
        return """
                {"id":"%s","reference":"K7RW-93TB","version":%d,"clinic":{"id":"%s","name":"Riverside Psychology, London"},
                 "zone":"Europe/London","state":"%s","owner":%s,"receivedAt":"2026-11-20T10:00:00Z",
                 "answerBy":"2026-11-25T00:00:00Z","overdue":true,"answeredAt":null,"closedAt":null,"outcome":null,
                 "forWhom":"CHILD_UNDER_16","underSixteen":true,"replyBy":"PHONE","name":"Noor Sample",
                 "email":"noor@example.org","phone":"020 7946 0142","message":"My son has stopped seeing his <b>friends</b>.",
                 "place":"London, Camden","age":13,"answers":{"conditions":["depression"],"maxPrice":9000},"anonymised":false,
                 "entries":[{"kind":"NOTE","at":"2026-11-20T12:00:00Z","author":"Rosa Klein","text":"Called, no answer."}]}""".formatted(ID, version, LONDON, state, owner);
    }
}
