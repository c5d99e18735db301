package care.alliance.directory.enquiry;

import care.alliance.directory.testing.ClinicFixture;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** London, Manchester and an online clinic, which take enquiries on a Monday morning. */
abstract class EnquiryTest extends DirectoryTest {

    static final String ENQUIRIES = "/api/directory/enquiries";
    static final String MONDAY_TO_WEDNESDAY = "2026-11-26T00:00:00Z";
    static final UUID LONDON = ClinicFixture.LONDON.id();
    static final UUID ONLINE = UUID.fromString("0198c0de-0000-7000-8000-00000000c106");

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Autowired
    DatabaseClient database;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void clinics() {
        supply.has(ClinicFixture.LONDON);
        supply.has(ClinicFixture.MANCHESTER);
        supply.has(ClinicFixture.online(ONLINE, "Kestrel"));
    }

    /** What a person writes, with these members instead. */
    Map<String, Object> written(Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", "Noor Example",
                "email", "noor@example.org",
                "replyBy", "EMAIL",
                "message", "What could help me?",
                "forWhom", "SELF"));
        body.putAll(instead);
        return body;
    }

    ResponseSpec send(Map<String, ?> instead) {
        return send(instead, null);
    }

    ResponseSpec send(Map<String, ?> instead, @Nullable String key) {
        var request = http.post().uri(ENQUIRIES).contentType(MediaType.APPLICATION_JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.bodyValue(json.writeValueAsString(written(instead))).exchange();
    }

    /** The id of a new enquiry at London. */
    String received() {
        return read(send(Map.of("clinicId", LONDON)).expectStatus().isCreated())
                .get("id")
                .asString();
    }

    JsonNode read(ResponseSpec response) {
        return json.readTree(Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody()));
    }

    ResponseSpec get(@Nullable String login, String path) {
        var request = http.get().uri(ENQUIRIES + path);
        if (login != null) {
            request.header("Authorization", "Bearer " + RealParts.keycloak().userToken(login));
        }
        return request.exchange();
    }

    ResponseSpec post(@Nullable String login, String path, String body, String... headers) {
        var request = http.post().uri(ENQUIRIES + path);
        if (login != null) {
            request.header("Authorization", "Bearer " + RealParts.keycloak().userToken(login));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    void run(String sql) {
        database.sql(sql).then().block(LIMIT);
    }

    /** Rows of one column, as text. */
    List<String> rows(String sql) {
        return Objects.requireNonNull(database.sql(sql)
                .map(row -> String.valueOf(row.get(0)))
                .all()
                .collectList()
                .block(LIMIT));
    }
}
