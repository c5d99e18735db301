package care.alliance.directory.therapy;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.therapist.domain.Registration.Status;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class TherapyApiTest extends DirectoryTest {

    @Test
    void therapiesAreListedWithHowManyTherapistsCanBeBooked() {
        supply.has(LONDON);
        supply.has(therapist("Ana").offering("ipt", 80, VIDEO).offering("ipt", 90, VIDEO));
        supply.has(therapist("Ben").offering("ipt", 80, VIDEO).registered(Status.LAPSED));

        http.get()
                .uri("/api/directory/therapies")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].slug")
                .value((List<String> slugs) -> assertThat(slugs)
                        .containsExactly(
                                "ipt",
                                "cbt",
                                "emdr",
                                "counselling",
                                "behavioural-activation",
                                "guided-self-help",
                                "mbct",
                                "stpp",
                                "couple",
                                "family",
                                "mantra",
                                "dbt",
                                "cbt-e",
                                "act",
                                "schema",
                                "cat",
                                "body-based",
                                "integrative"))
                .jsonPath("$.items[0].therapists")
                .isEqualTo(1)
                .jsonPath("$.items[0].reviewed")
                .isEqualTo(false)
                .jsonPath("$.items[1].therapists")
                .isEqualTo(0)
                .jsonPath("$.next")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipt", "cbt", "emdr", "counselling"})
    void aPageCanBeReadInBothReadings(String slug) {
        for (String reading : List.of("plain", "professional")) {
            http.get()
                    .uri("/api/directory/therapies/{slug}?reading={reading}", slug, reading)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.reading")
                    .isEqualTo(reading)
                    .jsonPath("$.evidence[0].reviewedOn")
                    .isNotEmpty()
                    .jsonPath("$.clinicallyReviewed")
                    .isEqualTo(false)
                    .jsonPath("$.sources[0].nextReviewOn")
                    .isEqualTo(
                            slug.equals("counselling")
                                    ? "2027-10-17"
                                    : slug.equals("emdr") ? "2027-10-13" : "2027-10-12");
        }
    }

    @Test
    void anUnknownReadingIsRefusedWithTheKnownOnes() {
        http.get()
                .uri("/api/directory/therapies/ipt?reading=loud")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo("reading")
                .jsonPath("$.errors[0].message")
                .isEqualTo("One of plain, professional.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/therapies/astrology", "/conditions/taxes", "/clinics/not-an-id", "/therapists/not-an-id"})
    void whatIsNotThereIsNotFound(String path) {
        http.get()
                .uri("/api/directory" + path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() {
        http.get()
                .uri("/api/directory/therapies/ipt")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=60, public");
        http.get()
                .uri("/api/directory/therapies/ipt")
                .header(HttpHeaders.IF_NONE_MATCH, etag())
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void aPageThatChangedHasAnotherETag() {
        String none = etag();
        supply.has(LONDON);
        supply.has(therapist("Ana").offering("ipt", 80, VIDEO));

        assertThat(etag()).isNotEqualTo(none);
    }

    @Test
    void aConditionShowsItsEvidenceTheStrongestFirst() {
        http.get()
                .uri("/api/directory/conditions/social-anxiety")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=60, public")
                .expectBody()
                .jsonPath("$.evidence[0].strength")
                .isEqualTo("RECOMMENDED")
                .jsonPath("$.evidence[0].therapies[0].slug")
                .isEqualTo("cbt")
                .jsonPath("$.evidence[0].therapies[0].source.url")
                .isEqualTo("https://www.nice.org.uk/guidance/cg159")
                .jsonPath("$.evidence[3].strength")
                .isEqualTo("NOT_RECOMMENDED");
    }

    @Test
    void conditionsAreListed() {
        http.get()
                .uri("/api/directory/conditions")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].slug")
                .isEqualTo("depression");
    }

    private String etag() {
        return Objects.requireNonNull(http.get()
                .uri("/api/directory/therapies/ipt")
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }
}
