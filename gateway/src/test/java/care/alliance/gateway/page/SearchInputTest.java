package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed into a search comes back harmless. */
class SearchInputTest extends PageTest {

    private static final String SEARCH = "GET /api/directory/therapists";
    private static final String NOBODY = "{\"items\":[],\"next\":null,\"total\":0,\"relaxations\":[]}";
    private static final List<String> FIELDS = List.of(
            "q",
            "therapy",
            "condition",
            "clinic",
            "participation",
            "format",
            "language",
            "age",
            "maxPrice",
            "near",
            "withinKm",
            "sort",
            "cursor");
    private static final List<String> INPUTS = List.of(
            "'; DROP TABLE therapist; --",
            "\" onfocus=\"alert(1)",
            "<script>alert(1)</script>",
            "100%_",
            "🦊",
            "\u202emalaS שלום",
            "${7*7} [[#{x}]] __${x}__ {0}",
            "a\r\nSet-Cookie: b=c",
            "x".repeat(500));

    static List<String> inputs() {
        return INPUTS;
    }

    /** In every field at once; then in those that directory-service alone judges, which refuses them; then in words. */
    @ParameterizedTest
    @MethodSource("inputs")
    void whateverIsTypedAnywhereComesBackHarmless(String input) {
        List<String> left = FIELDS.stream()
                .filter(field -> !List.of("q", "age", "maxPrice").contains(field))
                .toList();
        isHarmless(FIELDS, input, 400);
        SERVICES.says(SEARCH, 400, Supply.problem("invalid-parameter"));
        isHarmless(left, input, 400);
        SERVICES.says(SEARCH, NOBODY);
        isHarmless(List.of("q"), input, input.length() > 100 ? 400 : 200);
    }

    private void isHarmless(List<String> fields, String input, int status) {
        String typed = URLEncoder.encode(input, StandardCharsets.UTF_8);
        Browser.Page page = somebody()
                .open("/therapists?"
                        + fields.stream().map(field -> field + "=" + typed).collect(Collectors.joining("&")));

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.html())
                .doesNotContain("<script>alert", "\" onfocus=\"alert", "49 [[")
                .contains("</html>");
    }

    @Test
    void tenKilobytesAreAnsweredWithWhatIsTooLong() {
        assertThat(somebody().open("/therapists?q=" + "x".repeat(10_240)).text())
                .contains("Use at most 100 characters");
        assertThat(SERVICES.asked(SEARCH)).isEmpty();
    }
}
