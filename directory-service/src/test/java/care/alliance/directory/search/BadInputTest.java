package care.alliance.directory.search;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest extends DirectoryTest {

    private static final List<String> FIELDS = List.of(
            "q",
            "therapy",
            "condition",
            "format",
            "participation",
            "language",
            "clinic",
            "near",
            "withinKm",
            "age",
            "maxPrice",
            "before",
            "sort",
            "cursor",
            "limit",
            "facets");
    private static final List<String> INPUTS = List.of(
            "'; DROP TABLE therapist; --",
            "' OR '1'='1",
            "100%",
            "_",
            "\\",
            "\"",
            "🦊",
            "\u0000",
            "\u202emalaS",
            "שלום مرحبا",
            "<script>alert(1)</script>",
            "{x} ${7*7} :a $1 ?",
            "a\r\nSet-Cookie: b=c",
            "x".repeat(10_000),
            "🦊".repeat(2_500));

    @BeforeEach
    void somebody() {
        supply.has(LONDON);
        supply.has(therapist("Ana Núñez").offering("cbt", 70, VIDEO));
    }

    static List<String> inputs() {
        return INPUTS;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void whateverIsTypedAnywhereIsUnderstoodOrRefused(String input) {
        assertThat(FIELDS).allSatisfy(field -> isHarmless(field, input));
    }

    private void isHarmless(String field, String input) {
        var answer = http.get()
                .uri(uri -> uri.path("/api/directory/therapists")
                        .queryParam(field, "{typed}")
                        .build(input))
                .exchange()
                .expectBody(String.class)
                .returnResult();

        String body = Objects.requireNonNull(answer.getResponseBody());
        if (field.equals("q") && input.length() <= 100) {
            assertThat(answer.getStatus().value()).isEqualTo(200);
        } else {
            assertThat(answer.getStatus().value()).isEqualTo(400);
            assertThat(body).contains("\"code\":\"invalid-parameter\"").contains("\"" + field + "\"");
        }
        assertThat(answer.getResponseHeaders().headerNames()).doesNotContain("Set-Cookie");
        assertThat(body).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "SOONEST, 2026-11-23T09:00:00Z, 200",
        "SOONEST, +999999999-01-01T00:00:00Z, 400",
        "PRICE, 2026-11-23T09:00:00Z, 400"
    })
    void aCursorOfAnotherSearchOrTimeIsRefused(String sort, String asOf, int status) {
        String cursor = java.util.Base64.getUrlEncoder()
                .encodeToString(("{\"sort\":\"" + sort + "\",\"asOf\":\"" + asOf
                                + "\",\"rank\":0,\"soonest\":0,\"id\":\"0198c0de-0000-7000-8000-00000000c101\"}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        http.get()
                .uri("/api/directory/therapists?cursor={cursor}", cursor)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
