package care.alliance.directory.application;

import care.alliance.directory.database.Columns;
import care.alliance.directory.testing.ClinicFixture;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What tests of applications have in common: Noor applies, somebody decides. */
abstract class ApplicationTest extends DirectoryTest {

    static final Duration LIMIT = Duration.ofSeconds(20);
    static final String PATH = "/api/directory/applications";
    static final UUID LONDON = ClinicFixture.LONDON.id();

    @Autowired
    DatabaseClient database;

    @BeforeEach
    void twoClinics() {
        supply.has(ClinicFixture.LONDON);
        supply.has(ClinicFixture.MANCHESTER);
    }

    /** An application to London, complete. */
    static String noor() {
        return from("noor@example.org");
    }

    static String from(String email) {
        return """
                {"name":"Noor Haddad","email":"%s","phone":"07700 900123","clinicId":"%s","register":"HCPC",
                 "number":"PYL12345","therapies":[{"therapy":"ipt","level":"ACCREDITED"},{"therapy":"cbt","level":"TRAINED"}],
                 "place":"Leeds","languages":["en","ar"],"statement":"I have worked with IPT for ten years."}""".formatted(email, LONDON);
    }

    ResponseSpec send(String body) {
        return send(body, null);
    }

    ResponseSpec send(String body, @Nullable String key) {
        RequestBodySpec request = http.post().uri(PATH);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    Sent sent(ResponseSpec response) {
        return Objects.requireNonNull(response.expectStatus()
                .isCreated()
                .expectBody(Sent.class)
                .returnResult()
                .getResponseBody());
    }

    Sent apply() {
        return sent(send(noor()));
    }

    /** Does something as a login of the demo; null for nobody. */
    static <S extends RequestHeadersSpec<?>> S as(@Nullable String login, S request) {
        if (login != null) {
            request.header("Authorization", "Bearer " + RealParts.keycloak().userToken(login));
        }
        return request;
    }

    ResponseSpec get(@Nullable String login, String path) {
        return as(login, http.get().uri(PATH + path)).exchange();
    }

    ResponseSpec decide(@Nullable String login, UUID id, String action, @Nullable String ifMatch, String body) {
        RequestBodySpec request = as(login, http.post().uri(PATH + "/" + id + "/" + action));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    ResponseSpec move(String login, UUID id, String to) {
        return decide(login, id, "move", null, "{\"to\":\"" + to + "\"}");
    }

    void invitedToInterview(UUID id) {
        move("operator", id, "CHECKING").expectStatus().isOk();
        move("operator", id, "INTERVIEW").expectStatus().isOk();
    }

    static void refused(ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    List<String> texts(String sql) {
        return Objects.requireNonNull(database.sql(sql)
                .map(row -> String.valueOf(row.get(0)))
                .all()
                .collectList()
                .block(LIMIT));
    }

    long count(String rows) {
        return Objects.requireNonNull(database.sql("SELECT count(*) AS n FROM " + rows)
                .map(row -> Columns.value(row, "n", Long.class))
                .one()
                .block(LIMIT));
    }

    void run(String sql) {
        database.sql(sql).then().block(LIMIT);
    }

    record Sent(UUID id, String uploadToken) {}
}
