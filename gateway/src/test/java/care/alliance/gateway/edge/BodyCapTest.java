package care.alliance.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.ApiClient;
import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCapTest extends GatewayTest {

    private static final int LIMIT = 256 * 1024;
    private static final String DOCUMENT =
            "/api/directory/applications/0198c0de-0000-7000-8000-0000000000aa/documents/1";

    @Test
    void a_body_at_the_limit_passes() {
        API.post("/api/booking/x", "x".repeat(LIMIT));

        assertThat(BOOKING.onlyRequest().body()).hasSize(LIMIT);
    }

    @Test
    void a_larger_one_is_refused_before_it_is_read() {
        HttpResponse<String> answer = API.post("/api/booking/x", "x".repeat(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(ApiClient.code(answer)).isEqualTo("payload-too-large");
        assertThat(BOOKING.requests()).isEmpty();
    }

    @Test
    void a_larger_one_of_unknown_length_is_refused_on_the_way() {
        HttpResponse<String> answer = API.send(
                "POST",
                "/api/booking/x",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[4 * LIMIT])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(ApiClient.code(answer)).isEqualTo("payload-too-large");
    }

    @Test
    void a_document_of_an_application_may_be_larger() {
        HttpResponse<String> answer = put(DOCUMENT, 10 * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(DIRECTORY.onlyRequest().body()).hasSize(10 * 1024 * 1024);
    }

    @Test
    void but_not_any_larger() {
        HttpResponse<String> answer = put(DOCUMENT, 11 * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(DIRECTORY.requests()).isEmpty();
    }

    @Test
    void so_may_a_calendar_if_it_is_one() {
        String calendars = "/api/booking/therapists/0198c0de-0000-7000-8000-0000000000aa/calendars";

        assertThat(API.send(
                                "POST",
                                calendars,
                                BodyPublishers.ofByteArray(new byte[1024 * 1024]),
                                "Content-Type",
                                "text/calendar")
                        .statusCode())
                .isEqualTo(200);
        assertThat(BOOKING.onlyRequest().body()).hasSize(1024 * 1024);
        assertThat(API.post(calendars, "x".repeat(LIMIT + 1)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/directory/applications/0198c0de-0000-7000-8000-0000000000aa/documents/6",
                "/api/directory/applications/0198c0de-0000-7000-8000-0000000000aa/documents/1/x",
                "/api/directory/applications/any/documents/1",
                "/api/directory/applications",
                "/api/booking" + DOCUMENT
            })
    void nothing_else_may(String path) {
        assertThat(put(path, LIMIT + 1).statusCode()).isEqualTo(413);
    }

    @Test
    void and_only_by_putting_it_there() {
        assertThat(API.post(DOCUMENT, "x".repeat(LIMIT + 1)).statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> put(String path, int length) {
        return API.send("PUT", path, BodyPublishers.ofString("x".repeat(length)));
    }

    @Test
    void a_page_takes_no_larger_form_either() {
        Browser somebody = new Browser(GATEWAY);

        String token = somebody.get("/probe/csrf").body();

        assertThat(somebody.post("/probe/form", Map.of("_csrf", token, "word", "x".repeat(LIMIT)))
                        .statusCode())
                .isEqualTo(413);
    }
}
