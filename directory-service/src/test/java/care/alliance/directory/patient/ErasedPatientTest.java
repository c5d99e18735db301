package care.alliance.directory.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.directory.testing.Bus;
import care.alliance.directory.testing.ClinicFixture;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.events.PatientErased;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;

/** What booking-service announces over Kafka has its effect at a real Keycloak. */
class ErasedPatientTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Autowired
    private Keycloak keycloak;

    @Autowired
    private DatabaseClient database;

    private final String email = "robin-" + UUID.randomUUID() + "@example.org";

    @Test
    void theLoginGoesAndSoDoesWhatWasSentWithIt() {
        UUID login = registered();
        sentAnEnquiry(login);

        tell(new PatientErased(UUID.randomUUID(), login));

        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(users().searchByEmail(email, true)).isEmpty());
        assertThat(names()).isEmpty();
    }

    @Test
    void whoHasNoLoginHoldsNobodyUp() {
        UUID patient = UUID.randomUUID();

        tell(new PatientErased(patient, null));
        tell(new PatientErased(patient, UUID.randomUUID()));

        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(rows("SELECT consumer FROM inbox")).containsExactly("erased-patients"));
    }

    private static void tell(PatientErased erased) {
        Bus.send(erased.patientId(), erased);
    }

    private UUID registered() {
        UserRepresentation robin = new UserRepresentation();
        robin.setUsername(email);
        robin.setEmail(email);
        robin.setEnabled(true);
        try (Response made = users().create(robin)) {
            return UUID.fromString(CreatedResponseUtil.getCreatedId(made));
        }
    }

    private void sentAnEnquiry(UUID login) {
        supply.has(ClinicFixture.LONDON);
        http.post()
                .uri("/api/directory/enquiries")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of(
                        "name", "Robin Example",
                        "email", email,
                        "replyBy", "EMAIL",
                        "message", "What could help me?",
                        "forWhom", "SELF"))
                .exchange()
                .expectStatus()
                .isCreated();
        assertThat(names()).containsExactly("Robin Example");
        database.sql("""
                        INSERT INTO audit (id, at, actor, subject_kind, subject_id, action, changes)
                        SELECT gen_random_uuid(), now(), :login, 'enquiry', id::text, 'received', '{}' FROM enquiry
                        """).bind("login", login.toString()).then().block(LIMIT);
    }

    private UsersResource users() {
        return keycloak.realm("alliance").users();
    }

    private List<String> names() {
        return rows("SELECT name FROM enquiry WHERE name IS NOT NULL");
    }

    private List<String> rows(String sql) {
        return Objects.requireNonNull(database.sql(sql)
                .map(row -> String.valueOf(row.get(0)))
                .all()
                .collectList()
                .block(LIMIT));
    }
}
