package care.alliance.directory.clinic;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.clinic.domain.Notice;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** It is Monday, 23 November 2026, nine in the morning. */
class NoticeApiTest extends DirectoryTest {

    private static final String PATH = "/api/directory/clinics/" + LONDON.id();

    @Autowired
    private Clinics clinics;

    @BeforeEach
    void twoClinics() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
    }

    @Test
    void everybodySeesANoticeAtOnceAndUntilItsDay() {
        give("The lift is out.", "2026-11-30T00:00:00Z").expectStatus().isCreated();

        clinic().jsonPath("$.notices[0].text")
                .isEqualTo("The lift is out.")
                .jsonPath("$.notices[0].until")
                .isEqualTo("2026-11-30T00:00:00Z");
        http.get()
                .uri("/api/directory/clinics")
                .exchange()
                .expectBody()
                .jsonPath("$.items[1].notices[0].text")
                .isEqualTo("The lift is out.");
    }

    @Test
    void onlyWhatIsCurrentIsShownToEverybodyAndManagersSeeAll() {
        has("Over.", "2026-11-01T00:00:00Z", "2026-11-23T09:00:00Z");
        has("Now.", "2026-11-23T09:00:00Z", "2026-11-24T00:00:00Z");
        has("Later.", "2026-12-01T00:00:00Z", "2026-12-24T00:00:00Z");

        clinic().jsonPath("$.notices.length()")
                .isEqualTo(1)
                .jsonPath("$.notices[0].text")
                .isEqualTo("Now.");
        as("manager", http.get().uri(PATH + "/notices"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].state")
                .isEqualTo("UPCOMING")
                .jsonPath("$.items[1].state")
                .isEqualTo("CURRENT")
                .jsonPath("$.items[2].state")
                .isEqualTo("ENDED");
    }

    @Test
    void aNoticeThatIsEndedIsGoneFromThePagesAndKept() {
        String id = id(give("The lift is out.", "2026-11-30T00:00:00Z"));

        end("manager", id).expectStatus().isNoContent();

        clinic().jsonPath("$.notices").isEmpty();
        as("manager", http.get().uri(PATH + "/notices"))
                .expectBody()
                .jsonPath("$.items[0].state")
                .isEqualTo("ENDED")
                .jsonPath("$.items[0].until")
                .isEqualTo("2026-11-23T09:00:00Z");
        end("manager", id).expectStatus().isNotFound();
    }

    @Test
    void givingAndEndingAreRemembered() {
        end("manager", id(give("The lift is out.", "2026-11-30T00:00:00Z")))
                .expectStatus()
                .isNoContent();

        as("manager", http.get().uri(PATH + "/changes"))
                .expectBody()
                .jsonPath("$.items[0].action")
                .isEqualTo("notice-ended")
                .jsonPath("$.items[0].changes.notice.before")
                .isEqualTo("The lift is out.")
                .jsonPath("$.items[1].action")
                .isEqualTo("notice-given")
                .jsonPath("$.items[1].changes.until.after")
                .isEqualTo("2026-11-30T00:00:00Z");
    }

    @Test
    void askingTwiceWithOneKeyGivesOneNotice() {
        String first = id(give("The lift is out.", "2026-11-30T00:00:00Z", "key-1"));
        String second = id(give("The lift is out.", "2026-11-30T00:00:00Z", "key-1"));

        assertThat(second).isEqualTo(first);
        clinic().jsonPath("$.notices.length()").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 2026-11-30T00:00:00Z, text",
        "'\\u0000', 2026-11-30T00:00:00Z, text",
        "Text, 2026-11-23T09:00:00Z, until",
        "Text, 2027-11-23T09:00:01Z, until",
    })
    void whatIsWrongIsNamedByField(String text, String until, String field) {
        give(text, until)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void anEndIsMandatory() {
        as(
                        "manager",
                        http.post()
                                .uri(PATH + "/notices")
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue("{\"text\":\"The lift is out.\"}"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("until");
    }

    @Test
    void thereIsAnEndToNotices() {
        for (int n = 0; n < Notices.MOST_AT_ONCE; n++) {
            has("Notice " + n, "2026-11-23T08:00:00Z", "2026-11-24T00:00:00Z");
        }

        give("One more.", "2026-11-30T00:00:00Z")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-many-notices");
    }

    @ParameterizedTest
    @CsvSource({"reception, 404", "reception2, 404", "patient, 403", "therapist, 403"})
    void nobodyElseMay(String login, int status) {
        String id = id(give("The lift is out.", "2026-11-30T00:00:00Z"));

        as(login, http.get().uri(PATH + "/notices")).expectStatus().isEqualTo(status);
        as(
                        login,
                        http.post()
                                .uri(PATH + "/notices")
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue("{\"text\":\"Mine.\",\"until\":\"2026-11-30T00:00:00Z\"}"))
                .expectStatus()
                .isEqualTo(status);
        end(login, id).expectStatus().isEqualTo(status);
    }

    @Test
    void aNoticeOfAnotherClinicIsNotThere() {
        UUID theirs = UUID.randomUUID();
        clinics.save(MANCHESTER.id(), notice(theirs, "Theirs.", "2026-11-23T08:00:00Z", "2026-11-24T00:00:00Z"))
                .block(Duration.ofSeconds(10));

        end("manager", theirs.toString()).expectStatus().isNotFound();
    }

    private void has(String text, String from, String until) {
        clinics.save(LONDON.id(), notice(UUID.randomUUID(), text, from, until)).block(Duration.ofSeconds(10));
    }

    private static Notice notice(UUID id, String text, String from, String until) {
        return new Notice(id, text, Instant.parse(from), Instant.parse(until), null);
    }

    private BodyContentSpec clinic() {
        return http.get().uri(PATH).exchange().expectBody();
    }

    private ResponseSpec give(String text, String until) {
        return give(text, until, UUID.randomUUID().toString());
    }

    private ResponseSpec give(String text, String until, String key) {
        return as(
                "manager",
                http.post()
                        .uri(PATH + "/notices")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"text\":\"" + text + "\",\"until\":\"" + until + "\"}"));
    }

    private ResponseSpec end(String login, String id) {
        return as(login, http.delete().uri(PATH + "/notices/" + id));
    }

    private static ResponseSpec as(String login, RequestHeadersSpec<?> request) {
        return request.header("Authorization", "Bearer " + RealParts.keycloak().userToken(login))
                .exchange();
    }

    private static String id(ResponseSpec given) {
        Given body = given.expectStatus()
                .isCreated()
                .expectBody(Given.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body).id();
    }

    private record Given(String id) {}
}
