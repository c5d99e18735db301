package care.alliance.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.alliance.kit.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking a list page by page. */
class PageTest {

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of(1, 2), 2, Place::new).next()).isNull();
    }

    @Test
    void thereIsANextPageWhenMoreWasRead() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, Place::new);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.read(Objects.requireNonNull(page.next()), Place.class))
                .isEqualTo(new Place(2));
    }

    @Test
    void aCursorKeepsItsPosition() {
        Stand stand = new Stand(Instant.parse("2026-12-01T09:00:00.123456Z"), "é/+");

        assertThat(Cursor.read(Cursor.write(stand), Stand.class)).isEqualTo(stand);
        assertThat(Cursor.write(stand)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "{\"at\":\"soon\"}", "{\"number\":1} x"})
    void anythingElseIsAnInvalidParameter(String json) {
        String cursor = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Cursor.read(cursor, Place.class))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo("invalid-parameter"));
    }

    @Test
    void noBase64IsAnInvalidParameter() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Cursor.read("%%%", Place.class));
    }

    record Place(int number) {}

    record Stand(Instant at, String name) {}
}
