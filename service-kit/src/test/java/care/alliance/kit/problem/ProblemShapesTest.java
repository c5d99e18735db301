package care.alliance.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.kit.sample.WithSampleService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What callers see when something is wrong. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemShapesTest extends WithSampleService {

    @Test
    void aRefusalHasCodeTypeAndItsExtras() {
        problem(get("/sample/refused"), HttpStatus.CONFLICT, "slot-taken")
                .jsonPath("$.type")
                .isEqualTo("urn:alliance:problem:slot-taken")
                .jsonPath("$.title")
                .isEqualTo("Conflict")
                .jsonPath("$.detail")
                .isEqualTo("Someone was faster.")
                .jsonPath("$.alternatives[1]")
                .isEqualTo("11:00")
                .jsonPath("$.properties")
                .doesNotExist();
    }

    @Test
    void anUnknownPathIsNotFound() {
        problem(get("/nowhere"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void anIdThatCannotBeIsNotFound() {
        problem(get("/sample/things/not-a-uuid"), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void aWrongMethodSaysWhichAreRight() {
        ResponseSpec answer =
                http.delete().uri("/sample/things/" + UUID.randomUUID()).exchange();
        problem(answer, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
        answer.expectHeader().valueEquals(HttpHeaders.ALLOW, "GET");
    }

    @Test
    void aBodyThatIsNoJsonIsMalformed() {
        problem(post("{\"name\":"), HttpStatus.BAD_REQUEST, "malformed-body")
                .jsonPath("$.errors")
                .isEmpty();
    }

    @Test
    void anEmptyBodyIsMalformed() {
        problem(
                http.post()
                        .uri("/sample/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange(),
                HttpStatus.BAD_REQUEST,
                "malformed-body");
    }

    @Test
    void aFieldOfTheWrongKindIsNamed() {
        problem(post("""
                {"name":"n","count":1,"start":"2026-12-01T09:00:00Z","parts":[{"label":"l","size":"Ann"}]}
                """), HttpStatus.BAD_REQUEST, "malformed-body")
                .jsonPath("$.errors[0].field")
                .isEqualTo("parts[0].size");
    }

    @Test
    void everyInvalidFieldIsListed() {
        problem(post("""
                {"name":" ","count":11,"start":"2026-12-01T09:00:00Z","parts":[{"label":"","size":1}]}
                """), HttpStatus.BAD_REQUEST, "validation-failed")
                .jsonPath("$.errors.length()")
                .isEqualTo(3)
                .jsonPath("$.errors[?(@.field == 'name')].code")
                .isEqualTo("not-blank")
                .jsonPath("$.errors[?(@.field == 'count')].code")
                .isEqualTo("max")
                .jsonPath("$.errors[?(@.field == 'parts[0].label')].code")
                .isEqualTo("not-blank");
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        problem(
                post("{\"name\":\"" + "x".repeat(300 * 1024) + "\"}"),
                HttpStatus.CONTENT_TOO_LARGE,
                "payload-too-large");
    }

    @Test
    void anotherMediaTypeIsUnsupported() {
        ResponseSpec answer = http.post()
                .uri("/sample/things")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hello")
                .exchange();
        problem(answer, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    }

    @Test
    void aParameterOfTheWrongKindIsNamedWithWhatIsAllowed() {
        problem(get("/sample/things?q=x&day=FUNDAY"), HttpStatus.BAD_REQUEST, "invalid-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo("day")
                .jsonPath("$.errors[0].message")
                .value(String.class, message -> assertThat(message).contains("MONDAY"));
        problem(get("/sample/things?q=x&from=tomorrow"), HttpStatus.BAD_REQUEST, "invalid-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo("from");
    }

    @Test
    void aMissingParameterIsNamed() {
        problem(get("/sample/things"), HttpStatus.BAD_REQUEST, "invalid-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo("q");
    }

    @Test
    void aParameterOutOfRangeIsNamed() {
        problem(get("/sample/things?q=x&limit=1000"), HttpStatus.BAD_REQUEST, "validation-failed")
                .jsonPath("$.errors[0].field")
                .isEqualTo("limit");
    }

    @Test
    void aFaultIsLoggedOnceAndTellsNothing(CapturedOutput log) {
        problem(get("/sample/broken/ann-smith"), HttpStatus.INTERNAL_SERVER_ERROR, "internal")
                .jsonPath("$.detail")
                .isEqualTo("Something went wrong on our side.");
        assertThat(log.getOut()).containsOnlyOnce("Unexpected fault answering GET /sample/broken/{secret}");
        assertThat(log.getAll()).doesNotContain("ann-smith");
    }

    @Test
    void aFaultIsLoggedWithTheTraceOfItsRequest(CapturedOutput log) {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        http.get()
                .uri("/sample/broken/ann-smith")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .exchange()
                .expectStatus()
                .is5xxServerError();

        assertThat(log.getOut()).containsPattern(trace + ".*Unexpected fault answering GET /sample/broken/\\{secret}");
    }

    @Test
    void aDatabaseThatTakesTooLongIsUnavailable() {
        ResponseSpec answer = get("/sample/slow");
        problem(answer, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        answer.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "5");
    }

    private ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    private ResponseSpec post(String body) {
        return http.post()
                .uri("/sample/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static BodyContentSpec problem(ResponseSpec answer, HttpStatus status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status.value())
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
