package care.alliance.directory.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.directory.database.Columns;
import care.alliance.directory.testing.Bus;
import care.alliance.directory.testing.ClinicFixture;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.events.LetterWritten.LetterKind;
import care.alliance.events.Topics;
import care.alliance.stack.test.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.reactive.TransactionalOperator;

class LetterTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Letter ANSWER = new Letter(
            LetterKind.ENQUIRY_ANSWERED,
            ClinicFixture.LONDON.id(),
            "Noor",
            "noor@example.org",
            "We can see you next week.",
            "/guidance");

    @Autowired
    private Letters letters;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private DatabaseClient database;

    @Test
    void theBusLearnsOnlyThatItWaits() {
        UUID id = sent();

        var records = Bus.readUntil(Topics.LETTERS, letter -> letter.key().equals(id.toString()));

        assertThat(records)
                .filteredOn(letter -> letter.key().equals(id.toString()))
                .singleElement()
                .satisfies(letter -> assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                        .contains("ENQUIRY_ANSWERED")
                        .doesNotContain("Noor", "noor@", "next week"));
    }

    @Test
    void itIsReadByWhoSendsItAndNobodyElse() {
        UUID id = sent();

        http.get()
                .uri("/internal/letters/{id}", id)
                .header("Authorization", "Bearer " + sender())
                .exchange()
                .expectBody()
                .json("""
                        {"kind":"ENQUIRY_ANSWERED","clinic":"Riverside","name":"Noor","email":"noor@example.org",
                         "words":"We can see you next week.","path":"/guidance"}""");
        http.get()
                .uri("/internal/letters/{id}", id)
                .header("Authorization", "Bearer " + RealParts.keycloak().userToken("manager"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void itIsWrittenWithTheChangeOrNotAtAll() {
        assertThatThrownBy(() -> letters.send(ANSWER).block(LIMIT))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private UUID sent() {
        supply.has(ClinicFixture.LONDON);
        letters.send(ANSWER).as(transaction::transactional).block(LIMIT);
        return Objects.requireNonNull(database.sql("SELECT id FROM letter")
                .map(row -> Columns.value(row, "id", UUID.class))
                .one()
                .block(LIMIT));
    }

    private static String sender() {
        return RealParts.keycloak().clientToken("alliance-notification", "local-notification", "contacts:read");
    }
}
