package care.alliance.directory.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

/** What is left of the enquiries of somebody who had their data deleted. */
class WithdrawingTest extends EnquiryTest {

    private static final UUID PATIENT = UUID.fromString("0198c0de-0000-7000-8000-00000000e001");

    @Autowired
    private SentEnquiries sent;

    @Autowired
    private TransactionalOperator transactions;

    @Test
    void anEnquiryThatNobodyHasLookedAtEndsAndNamesNobody() {
        String id = sentSignedIn();

        forget();

        assertThat(rows("SELECT concat_ws(' ', state, outcome, owner, closed_at = anonymised_at) FROM enquiry"))
                .containsExactly("CLOSED WITHDRAWN t");
        assertThat(rows("SELECT to_jsonb(e)::text FROM enquiry e"))
                .allSatisfy(row -> assertThat(row).doesNotContain("Noor", "noor@", "help me"));
        assertThat(rows("SELECT id FROM letter")).isEmpty();
        get("reception", "/" + id)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.anonymised")
                .isEqualTo(true)
                .jsonPath("$.owner")
                .isEmpty();
        assertThat(rows("SELECT action FROM audit WHERE subject_kind = 'enquiry' ORDER BY id"))
                .containsExactly("received", "anonymised");
    }

    @Test
    void oneThatSomebodyLooksAfterEndsWithItsNotes() {
        String id = sentSignedIn();
        post("reception", "/" + id + "/take", "{}").expectStatus().isOk();
        post("reception", "/" + id + "/note", "{\"text\":\"Noor called\"}")
                .expectStatus()
                .isOk();

        forget();

        assertThat(rows("SELECT state || ' ' || outcome || ' ' || (owner IS NOT NULL) FROM enquiry"))
                .containsExactly("CLOSED WITHDRAWN true");
        assertThat(rows("SELECT words FROM enquiry_entry")).isEmpty();
    }

    @Test
    void oneThatHadEndedKeepsHowItEnded() {
        String id = sentSignedIn();
        post("reception", "/" + id + "/take", "{}").expectStatus().isOk();
        post("reception", "/" + id + "/close", "{\"outcome\":\"BOOKED\"}")
                .expectStatus()
                .isOk();

        forget();

        assertThat(rows("SELECT outcome || ' ' || (name IS NULL) FROM enquiry")).containsExactly("BOOKED true");
    }

    @Test
    void whatWasSentWithoutSigningInIsNobodysAndStays() {
        received();

        forget();

        assertThat(rows("SELECT state || ' ' || name FROM enquiry")).containsExactly("NEW Noor Example");
        assertThat(rows("SELECT email FROM letter")).containsExactly("noor@example.org");
    }

    @Test
    void aSecondTimeChangesNothing() {
        sentSignedIn();
        forget();

        forget();

        assertThat(rows("SELECT version FROM enquiry")).containsExactly("2");
    }

    private String sentSignedIn() {
        var answer = http.post()
                .uri(ENQUIRIES)
                .header("Authorization", "Bearer " + RealParts.keycloak().userToken("patient"))
                .bodyValue(written(Map.of("clinicId", LONDON)))
                .exchange()
                .expectStatus()
                .isCreated();
        return read(answer).get("id").asString();
    }

    private void forget() {
        sent.forget(PATIENT).as(transactions::transactional).block(Duration.ofSeconds(20));
    }
}
