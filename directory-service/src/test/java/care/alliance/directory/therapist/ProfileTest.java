package care.alliance.directory.therapist;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.VIDEO;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Ana works at the clinic that "manager" manages and has the login "therapist"; Mia works at another clinic. */
abstract class ProfileTest extends DirectoryTest {

    static final UUID LOGIN = UUID.fromString("0198c0de-0000-7000-8000-00000000e005");

    final TherapistFixture ana =
            therapist("Ana").loggingInAs(LOGIN).offering("ipt", 80, VIDEO).confirmed(LocalDate.of(2026, 9, 1));
    final TherapistFixture mia = therapist("Mia").at(MANCHESTER).offering("cbt", 80, VIDEO);

    @Autowired
    private DatabaseClient database;

    @BeforeEach
    void twoTherapists() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
        supply.has(ana);
        supply.has(mia);
    }

    int found() {
        return http.get()
                .uri("/api/directory/therapists/{id}", ana.id())
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    long announced() {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM outbox WHERE topic = 'directory.therapists'")
                .mapValue(Long.class)
                .one()
                .block(Duration.ofSeconds(10)));
    }

    Map<String, Object> offer(long pence) {
        return offerOf(ana.build().offers().getFirst().id(), pence);
    }

    static Map<String, Object> offerOf(UUID id, long pence) {
        return Map.of("id", id, "minutes", 50, "formats", List.of(IN_PERSON, VIDEO), "ageMin", 16, "price", pence);
    }

    BodyContentSpec changes(String login) {
        return get(login, "/{id}/changes").expectBody();
    }

    ResponseSpec get(@Nullable String login, String path) {
        return as(login, HttpMethod.GET, path.replace("{id}", ana.id().toString()))
                .exchange();
    }

    ResponseSpec post(@Nullable String login, String path, Map<String, ?> body) {
        return as(login, HttpMethod.POST, path.replace("{id}", ana.id().toString()))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    ResponseSpec put(@Nullable String login, String version, Map<String, ?> body) {
        return as(login, HttpMethod.PUT, "/" + ana.id())
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    RequestBodySpec as(@Nullable String login, HttpMethod method, String path) {
        var request = http.method(method)
                .uri(
                        path.startsWith("/../")
                                ? "/api/directory" + path.substring(3)
                                : "/api/directory/therapists" + path);
        return login == null
                ? request
                : request.header(
                        "Authorization", "Bearer " + RealParts.keycloak().userToken(login));
    }
}
