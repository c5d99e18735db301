package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.events.Topics;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that directory-service wrote go out, whatever happens on the way. */
class LettersTest extends WholeService {

    private static final int NOBODY_LISTENS = 1;
    private static final String ANSWER = """
            {"kind":"{kind}","clinic":"Riverside Psychology","name":"Noor","email":"{email}",
             "words":"Yes.\\nCome & see <us>.","path":"/guidance?clinic=1"}""";

    private int smtpPort;

    @BeforeEach
    void rememberThePort() {
        smtpPort = smtp.getPort();
    }

    @AfterEach
    void everythingIsBack() {
        smtp.setPort(smtpPort);
        DIRECTORY.comeBack();
    }

    @Test
    void theWordsArriveAsTheyWereWrittenWithOneLink() {
        ALetter letter = answer().told();
        eventually(() -> assertThat(letter.mails()).hasSize(1));

        var mail = letter.mails().getFirst();

        assertThat(mail.subject()).isEqualTo("A message from Riverside Psychology");
        assertThat(mail.text())
                .containsSubsequence("Dear Noor,", "Yes.", "\n", "Come & see <us>.")
                .contains("http://localhost:8080/guidance?clinic=1");
        assertThat(mail.html()).contains("Yes.", "<br>", "Come &amp; see &lt;us&gt;.", "Need help now?");
        assertThat(bus().read(Topics.LETTERS)).noneMatch(event -> event.contains("Noor") || event.contains("@"));
    }

    @ParameterizedTest
    @CsvSource({
        "ENQUIRY_RECEIVED, Your message has arrived",
        "APPLICATION_RECEIVED, Your application has arrived",
        "APPLICATION_ANSWERED, There is news about your application to work with Alliance",
        "INVITATION, You are invited to work with Alliance"
    })
    void everyKindIsSaidInItsOwnWords(LetterKind kind, String sentence) {
        ALetter letter = new ALetter(bus(), kind)
                .saying("{\"kind\":\"{kind}\",\"clinic\":null,\"name\":\"Noor\",\"email\":\"{email}\"}")
                .told();
        eventually(() -> assertThat(letter.mails()).hasSize(1));

        assertThat(letter.mails().getFirst().subject()).isEqualTo("A message from Alliance");
        assertThat(letter.mails().getFirst().text()).contains(sentence).doesNotContain("http");
    }

    @Test
    void howeverOftenItIsToldItIsSentOnce() {
        ALetter letter = answer().told().toldAgain();
        eventually(() -> assertThat(letter.mails()).hasSize(1));

        letter.toldAgain().told();
        ALetter next = answer().told();
        eventually(() -> assertThat(next.mails()).hasSize(1));

        assertThat(letter.mails()).hasSize(1);
    }

    @Test
    void itGoesOutOnceDirectoryServiceIsBack() {
        DIRECTORY.goAway();
        ALetter letter = answer().told();
        eventually(() -> assertThat(attemptsOf(letter)).isGreaterThanOrEqualTo(2));

        DIRECTORY.comeBack();

        eventually(() -> assertThat(letter.mails()).hasSize(1));
    }

    @Test
    void itGoesOutOnceTheMailServerIsBack() {
        smtp.setPort(NOBODY_LISTENS);
        ALetter letter = answer().told();
        eventually(() -> assertThat(attemptsOf(letter)).isGreaterThanOrEqualTo(2));

        smtp.setPort(smtpPort);

        eventually(() -> assertThat(letter.mails()).hasSize(1));
        assertThat(unsureOf(letter)).isZero();
    }

    @Test
    void afterACrashItGoesOutOnceMoreAndAfterASecondNoMore() {
        smtp.setPort(NOBODY_LISTENS);
        ALetter once = answer().told();
        ALetter twice = answer().told();
        eventually(() -> assertThat(attemptsOf(once)).isPositive());
        eventually(() -> assertThat(attemptsOf(twice)).isPositive());
        leaveAsACrashDoes(once, 0);
        leaveAsACrashDoes(twice, 1);
        smtp.setPort(smtpPort);

        eventually(() -> assertThat(stateOf(once)).isEqualTo("SENT"));
        eventually(() -> assertThat(stateOf(twice)).isEqualTo("FAILED"));
        assertThat(once.mails()).hasSize(1);
        assertThat(twice.mails()).isEmpty();
    }

    @Test
    void itIsGivenUpAfterEightTries() {
        smtp.setPort(NOBODY_LISTENS);
        ALetter letter = answer().told();

        eventually(() -> {
            clock.putForward(Duration.ofMinutes(1));
            assertThat(stateOf(letter)).isEqualTo("FAILED");
        });
        assertThat(attemptsOf(letter)).isEqualTo(8);
    }

    @Test
    void whatIsGoneOrHasNoAddressEndsQuietly() {
        ALetter gone = new ALetter(bus(), LetterKind.ENQUIRY_ANSWERED).told();
        ALetter nowhere = new ALetter(bus(), LetterKind.ENQUIRY_ANSWERED)
                .saying(ANSWER.replace("{email}", "noor@example.org\\r\\nBcc: all@example.org"))
                .told();

        eventually(() -> assertThat(stateOf(gone)).isEqualTo("SKIPPED"));
        eventually(() -> assertThat(stateOf(nowhere)).isEqualTo("SKIPPED"));
    }

    private ALetter answer() {
        return new ALetter(bus(), LetterKind.ENQUIRY_ANSWERED).saying(ANSWER);
    }

    private void leaveAsACrashDoes(ALetter letter, int crashesBefore) {
        db.sql("update letter set state = 'SENDING', unsure = :unsure where id = :id")
                .param("unsure", crashesBefore)
                .param("id", letter.id())
                .update();
    }

    private int attemptsOf(ALetter letter) {
        return number("attempts", letter);
    }

    private int unsureOf(ALetter letter) {
        return number("unsure", letter);
    }

    private int number(String column, ALetter letter) {
        return db.sql("select coalesce(max(" + column + "), 0) from letter where id = :id")
                .param("id", letter.id())
                .query(Integer.class)
                .single();
    }

    private String stateOf(ALetter letter) {
        return db.sql("select coalesce(max(state), 'UNKNOWN') from letter where id = :id")
                .param("id", letter.id())
                .query(String.class)
                .single();
    }
}
