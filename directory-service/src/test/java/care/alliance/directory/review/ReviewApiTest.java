package care.alliance.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.audit.AuditEntry;
import care.alliance.directory.audit.AuditSubject;
import care.alliance.directory.audit.AuditTrail;
import care.alliance.directory.audit.Change;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.stack.test.RealParts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Editors publish reviews, with real logins, on 23 November 2026. */
class ReviewApiTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String IPT = "/api/directory/reviews/therapy/ipt";
    private static final String TODAY = """
            {"reviewedOn":"2026-11-23","reviewer":"Dr Ann Example","registration":"HCPC PYL01234","note":"All held."}""";
    private static final String WITHOUT_REGISTRATION = """
            {"reviewedOn":"2026-11-23","reviewer":"Ed Itor"}""";

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private ReviewStore store;

    @Test
    void everyPageIsListedAndWhatIsDueFirstLeads() {
        get("editor", "/api/directory/reviews")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.kind == 'therapy')].slug")
                .value((List<String> slugs) -> assertThat(slugs).hasSize(18))
                .jsonPath("$.items[?(@.kind == 'condition')].slug")
                .value((List<String> slugs) -> assertThat(slugs).contains("depression", "panic"))
                .jsonPath("$.items[?(@.kind == 'source')].slug")
                .value((List<String> slugs) -> assertThat(slugs).contains("ng222"))
                .jsonPath("$.items[*].nextReviewOn")
                .value((List<String> days) -> assertThat(days).isSorted());
    }

    @Test
    void aPageShowsWhatItsReviewTakes() {
        get("editor", IPT)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"0\"")
                .expectBody()
                .jsonPath("$.item.reviewedOn")
                .isEqualTo("2026-11-03")
                .jsonPath("$.item.clinicallyReviewed")
                .isEqualTo(false)
                .jsonPath("$.claims[0].source")
                .isNotEmpty()
                .jsonPath("$.sources[0].url")
                .isEqualTo("https://www.nice.org.uk/guidance/ng222")
                .jsonPath("$.history")
                .isEmpty();
    }

    @Test
    void publishingMovesTheDateOnThePublicPageAndMakesItClinicallyReviewed() {
        publish("editor", IPT, "\"0\"", TODAY)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.history[0].registration")
                .isEqualTo("HCPC PYL01234")
                .jsonPath("$.history[0].note")
                .isEqualTo("All held.");

        page("/api/directory/therapies/ipt")
                .jsonPath("$.clinicallyReviewed")
                .isEqualTo(true)
                .jsonPath("$.review.reviewedOn")
                .isEqualTo("2026-11-23")
                .jsonPath("$.review.nextReviewOn")
                .isEqualTo("2027-11-23")
                .jsonPath("$.review.clinical.reviewer")
                .isEqualTo("Dr Ann Example")
                .jsonPath("$.evidence[0].reviewedOn")
                .isEqualTo("2026-11-23")
                .jsonPath("$.evidence[0].reviewedBy")
                .isEqualTo("Dr Ann Example");
        page("/api/directory/therapies").jsonPath("$.items[0].reviewed").isEqualTo(true);
        page("/api/directory/therapies/ipt/leaflets/adults")
                .jsonPath("$.clinicallyReviewed")
                .isEqualTo(true);
    }

    @Test
    void withoutARegistrationThePageStaysNotClinicallyReviewed() {
        publish("editor", IPT, "\"0\"", WITHOUT_REGISTRATION).expectStatus().isCreated();

        page("/api/directory/therapies/ipt")
                .jsonPath("$.review.reviewedBy")
                .isEqualTo("Ed Itor")
                .jsonPath("$.clinicallyReviewed")
                .isEqualTo(false);
    }

    @Test
    void aConditionAndASourceMoveAsWell() {
        publish("editor", "/api/directory/reviews/condition/panic", "\"0\"", WITHOUT_REGISTRATION)
                .expectStatus()
                .isCreated();
        publish("editor", "/api/directory/reviews/source/ng222", "\"0\"", WITHOUT_REGISTRATION)
                .expectStatus()
                .isCreated();

        page("/api/directory/conditions/panic").jsonPath("$.review.reviewedOn").isEqualTo("2026-11-23");
        page("/api/directory/therapies/ipt")
                .jsonPath("$.sources[0].reviewedOn")
                .isEqualTo("2026-11-23")
                .jsonPath("$.sources[0].nextReviewOn")
                .isEqualTo("2027-11-23");
    }

    @Test
    void ofTwoEditorsWhoSawTheSamePageOnlyOnePublishes() {
        List<Integer> statuses = Flux.range(0, 2)
                .flatMap(n -> Mono.fromCallable(() -> publish("editor", IPT, "\"0\"", TODAY)
                                .returnResult(Void.class)
                                .getStatus()
                                .value())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block(LIMIT);

        assertThat(statuses).containsExactlyInAnyOrder(201, 412);
        publish("editor", IPT, "\"0\"", WITHOUT_REGISTRATION)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, review-in-the-future, 422",
        "2026-11-02, review-before-last, 422",
        "soon, malformed-body, 400"
    })
    void aDateThatCannotBeIsRefused(String date, String code, int status) {
        publish("editor", IPT, "\"0\"", TODAY.replace("2026-11-23", date))
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].field")
                .isEqualTo("reviewedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "Dr Ann Example, ' ', reviewer",
        "Dr Ann Example, a\\u0000b, reviewer",
        "HCPC PYL01234, registered, registration",
        "All held., a\\u0000b, note"
    })
    void whatCannotBeKeptIsRefusedByField(String from, String to, String field) {
        publish("editor", IPT, "\"0\"", TODAY.replace(from, to))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void nobodyPublishesWithoutSayingWhatTheySaw() {
        publish("editor", IPT, null, TODAY).expectStatus().isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({"therapist, 403", "patient, 403", "manager, 403", "operator, 403", ", 401"})
    void onlyEditorsMay(@Nullable String login, int status) {
        get(login, "/api/directory/reviews").expectStatus().isEqualTo(status);
        get(login, IPT).expectStatus().isEqualTo(status);
        publish(login, IPT, "\"0\"", TODAY).expectStatus().isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapy/astrology", "article/ipt", "source/ng1"})
    void whatIsNotThereIsNotFound(String path) {
        get("editor", "/api/directory/reviews/" + path).expectStatus().isNotFound();
    }

    @Test
    void theAuditRemembersWhoMovedTheDate() {
        publish("editor", IPT, "\"0\"", TODAY).expectStatus().isCreated();

        List<AuditEntry> entries = Objects.requireNonNull(
                        audit.of(AuditSubject.content("therapy/ipt"), null).block(LIMIT))
                .items();
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("reviewed");
            assertThat(entry.actor()).isNotBlank();
            assertThat(entry.changes()).containsEntry("reviewedOn", new Change("2026-11-03", "2026-11-23"));
        });
    }

    @Test
    void whatAnotherInstancePublishedIsSeenAndOnesOwnAtOnceHoweverLongItIsKept() {
        ReviewStore patient = new ReviewStore(database, Clock.systemUTC(), Duration.ofHours(1));
        assertThat(revision(patient)).isZero();

        publish("editor", IPT, "\"0\"", TODAY).expectStatus().isCreated();

        assertThat(revision(store)).isEqualTo(1);
        assertThat(revision(patient)).isZero();
        patient.changed();
        assertThat(revision(patient)).isEqualTo(1);
    }

    private static int revision(ReviewStore store) {
        var published = Objects.requireNonNull(store.standings().block(LIMIT)).published();
        return published.values().stream().mapToInt(one -> one.revision()).sum();
    }

    private BodyContentSpec page(String path) {
        return http.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    private ResponseSpec get(@Nullable String login, String path) {
        return http.get().uri(path).headers(headers -> as(login, headers)).exchange();
    }

    private ResponseSpec publish(@Nullable String login, String path, @Nullable String seen, String body) {
        return http.post()
                .uri(path)
                .headers(headers -> {
                    as(login, headers);
                    if (seen != null) {
                        headers.set(HttpHeaders.IF_MATCH, seen);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static void as(@Nullable String login, HttpHeaders headers) {
        if (login != null) {
            headers.setBearerAuth(RealParts.keycloak().userToken(login));
        }
    }
}
