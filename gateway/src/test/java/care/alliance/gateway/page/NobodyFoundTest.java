package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search that finds nobody offers instead. */
class NobodyFoundTest extends PageTest {

    private static final String SEARCH = "GET /api/directory/therapists";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format=IN_PERSON|{filter:format,value:VIDEO}|3|3 therapists if you allow video|/therapists?therapy=ipt&amp;format=VIDEO&amp;maxPrice=50&amp;near=LS6&amp;withinKm=10",
                "format=IN_PERSON|{filter:withinKm,value:25}|1|1 therapist within 25 km instead of 10|format=IN_PERSON&amp;maxPrice=50&amp;near=LS6&amp;withinKm=25",
                "language=pl|{filter:maxPrice,value:6050}|2|2 therapists up to £10.50 more|maxPrice=60.5&amp;near=LS6&amp;withinKm=10",
                "language=pl|{filter:near,value:null},{filter:language,value:null}|5|5 therapists wherever they are and in any language|href=\"/therapists?therapy=ipt&amp;maxPrice=50\"",
                "q=grief|{filter:q,value:null}|2|2 therapists without the words “grief”|href=\"/therapists?therapy=ipt&amp;maxPrice=50&amp;near=LS6&amp;withinKm=10\""
            })
    void nobodyFoundOffersTheSmallestChanges(String filter, String changes, int adds, String text, String href) {
        SERVICES.says(SEARCH, nobody("{\"changes\":[" + json(changes) + "],\"adds\":" + adds + "}"));

        Browser.Page found = somebody().open("/therapists?therapy=ipt&near=LS6&withinKm=10&maxPrice=50&" + filter);

        assertThat(found.text()).contains("No therapists fit", "Nobody fits all of that", text);
        assertThat(found.html()).contains(href);
    }

    @Test
    void whereNothingHelpsThatIsSaid() {
        SERVICES.says(SEARCH, nobody(""));

        assertThat(somebody().open("/therapists?therapy=ipt&language=pl").text())
                .contains("Start again with what matters most to you.", "Clear all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[],\"next\":null,\"total\":0,\"relaxations\":[{\"changes\":[{\"filter\":\"moon\",\"value\":\"full\"}],\"adds\":1}]}"
            })
    void aChangeThatThisPageCannotMakeIsPassedOver(String answer) {
        SERVICES.says(SEARCH, answer);

        assertThat(somebody().open("/therapists?therapy=ipt").status()).isEqualTo(200);
    }

    private static String nobody(String relaxations) {
        return "{\"items\":[],\"next\":null,\"total\":0,\"relaxations\":[" + relaxations + "]}";
    }

    private static String json(String changes) {
        return changes.replace("filter:", "\"filter\":\"")
                .replace(",value:", "\",\"value\":\"")
                .replace("}", "\"}")
                .replace("\"null\"", "null");
    }
}
