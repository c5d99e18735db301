package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPagesTest extends PageTest {

    private static final String PROFILE = "/therapists/" + THERAPIST;
    private static final String SEARCH = "GET /api/directory/therapists";
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

    @Test
    void aSearchAsksForWhatTheAddressSays() {
        Browser.Page found = somebody()
                .open("/therapists?therapy=ipt&condition=&format=VIDEO&language=pl&age=34&maxPrice=%C2%A390&q=grief");

        assertThat(found.status()).isEqualTo(200);
        assertThat(SERVICES.asked("GET /api/directory/therapists").getFirst().query())
                .contains("therapy=ipt", "format=VIDEO", "language=pl", "age=34", "maxPrice=9000", "q=grief")
                .doesNotContain("condition=");
        assertThat(found.text()).contains("12 therapists", "Within your budget", "Works in English and Polish");
        assertThat(found.html())
                .contains("<option value=\"pl\" selected=\"selected\">Polish</option>")
                .contains("value=\"grief\"");
    }

    @Test
    void aSearchStaysWithinOneClinicAndOneWayToTakePart() {
        String clinic = "0198c0de-0000-7000-8000-00000000c102";
        Browser.Page found = somebody().open("/therapists?clinic=" + clinic + "&participation=COUPLE");

        assertThat(SERVICES.asked("GET /api/directory/therapists").getFirst().query())
                .contains("clinic=" + clinic, "participation=COUPLE");
        assertThat(found.html())
                .contains(
                        "<option value=\"" + clinic + "\" selected=\"selected\">Northgate Therapy, Manchester</option>")
                .contains("<option value=\"COUPLE\" selected=\"selected\">A couple</option>");
    }

    @Test
    void aCardSaysWhyAndLinksTimesIntoTheProfile() {
        String html = somebody().open("/therapists").html();

        assertThat(html)
                .contains("IPT, CBT · from £95 · Video, In person<")
                .contains("href=\"/clinics/0198c0de-0000-7000-8000-00000000c101\"><bdi>Riverside Psychology, London<")
                .contains("Accredited in IPT")
                .contains("First free time tomorrow")
                .contains(
                        "href=\"" + PROFILE
                                + "?offer=0198c0de-0000-7000-8000-0000000b0101&amp;format=VIDEO&amp;from=2026-11-23&amp;start=2026-11-23T09%3A00%3A00Z#times\"");
    }

    @Test
    void moreTherapistsAreALink() {
        SERVICES.says(
                "GET /api/directory/therapists",
                Supply.file("therapists")
                        .replace("\"next\": null", "\"next\":\"abc\"")
                        .replace("\"total\": 12", "\"total\": 30"));

        Browser.Page found = somebody().open("/therapists?therapy=ipt");

        assertThat(found.text()).contains("30 therapists, 12 shown");
        assertThat(found.html()).contains("href=\"/therapists?therapy=ipt&amp;cursor=abc\"");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        Browser.Page found = somebody().open("/therapists?age=old&maxPrice=lots");

        assertThat(found.status()).isEqualTo(400);
        assertThat(found.html())
                .contains("href=\"#age\"", "href=\"#maxPrice\"", "There is a problem")
                .doesNotContain("Nobody fits all of that");
        assertThat(SERVICES.asked("GET /api/directory/therapists")).isEmpty();
    }

    @Test
    void aValueThatDirectoryDoesNotKnowIsSaidPlainly() {
        SERVICES.says("GET /api/directory/therapists", 400, Supply.problem("invalid-parameter"));

        Browser.Page found = somebody().open("/therapists?therapy=crystals");

        assertThat(found.status()).isEqualTo(400);
        assertThat(found.text()).contains("We do not know this choice. Pick one from the list.");
    }

    @Test
    void valuesSayHowManyTheyWouldFindAndThoseThatFindNobodyAreLeftOut() {
        SERVICES.says(SEARCH, counted());

        Browser.Page found = somebody().open("/therapists?format=VIDEO&therapy=emdr");

        assertThat(SERVICES.asked(SEARCH).getFirst().query()).contains("facets=true");
        assertThat(found.html())
                .contains("<option value=\"VIDEO\" selected=\"selected\">Video (12)</option>")
                .contains("<option value=\"PHONE\">Phone (2)</option>")
                .doesNotContain("<option value=\"IN_PERSON\"")
                .contains("<option value=\"ipt\">Interpersonal therapy (3)</option>")
                .contains("<option value=\"emdr\" selected=\"selected\">")
                .contains(" (0)</option>")
                .doesNotContain("<option value=\"cbt\"")
                .contains("<option value=\"en\">English (12)</option>")
                .contains("<option value=\"bfi\">British Sign Language (1)</option>");
    }

    @Test
    void laterPagesDoNotCountAgain() {
        somebody().open("/therapists?cursor=abc");

        assertThat(SERVICES.asked(SEARCH).getFirst().query())
                .contains("cursor=abc")
                .doesNotContain("facets");
    }

    @Test
    void theAddressHoldsPlaceDistanceAndOrder() {
        SERVICES.says(SEARCH, Supply.file("therapists").replace("\"next\": null", "\"next\":\"abc\""));

        Browser.Page found = somebody().open("/therapists?near=Leeds&withinKm=10&sort=distance");

        assertThat(SERVICES.asked(SEARCH).getFirst().query()).contains("near=Leeds", "withinKm=10", "sort=distance");
        assertThat(found.html())
                .contains("value=\"Leeds\"")
                .contains("<option value=\"10\" selected=\"selected\">10 km</option>")
                .contains("<option value=\"distance\" selected=\"selected\">The nearest</option>")
                .contains("href=\"/therapists?near=Leeds&amp;withinKm=10&amp;sort=distance&amp;cursor=abc\"");
        assertThat(found.text()).contains("Sorted by distance, the nearest first.");
    }

    @Test
    void withoutAPlaceThereIsNoDistance() {
        Browser.Page found = somebody().open("/therapists?near=&withinKm=10&sort=distance");

        assertThat(SERVICES.asked(SEARCH).getFirst().query()).doesNotContain("withinKm", "sort");
        assertThat(found.html()).doesNotContain("<option value=\"distance\"").contains("<option value=\"price\">");
        assertThat(found.text()).contains("Sorted by who is free soonest.");
    }

    @Test
    void ofAPostcodeOnlyTheFirstHalfIsCarriedOn() {
        Browser.Page typed = somebody().open("/therapists?therapy=ipt&near=ls6+3aa&withinKm=10");

        assertThat(typed.status()).isEqualTo(303);
        assertThat(typed.location()).endsWith("/therapists?therapy=ipt&near=ls6&withinKm=10");
        assertThat(SERVICES.asked(SEARCH)).isEmpty();
        assertThat(somebody().follow(typed).html()).contains("value=\"ls6\"").doesNotContainIgnoringCase("3aa\"");
    }

    @Test
    void howFarIsSaidOnlyWhereOneWouldGo() {
        SERVICES.says(
                SEARCH,
                Supply.file("therapists")
                        .replaceFirst("\"accepting\": true", "\"distanceKm\":3.4,\"accepting\":true")
                        .replaceFirst("\"accepting\": true", "\"distanceKm\":0.3,\"accepting\":true"));

        assertThat(somebody().open("/therapists?near=SE1").text())
                .containsOnlyOnce("About 3 km away")
                .containsOnlyOnce("Less than 1 km away");
    }

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

    @Test
    void anUnknownPlaceIsSaidAtItsFieldWithThoseThatReadAlike() {
        SERVICES.says(
                SEARCH,
                400,
                Supply.problem(
                        "invalid-parameter",
                        ",\"nearest\":[\"Leeds\"],\"errors\":[{\"field\":\"near\",\"code\":\"invalid\",\"message\":\"-\"}]"));

        Browser.Page found = somebody().open("/therapists?therapy=ipt&near=Leads");

        assertThat(found.status()).isEqualTo(400);
        assertThat(found.html())
                .contains("href=\"#near\"", "id=\"near-wrong\"", "value=\"Leads\"")
                .contains("href=\"/therapists?therapy=ipt&amp;near=Leeds\">Leeds</a>");
        assertThat(found.text()).contains("We do not know this place.");
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
        SERVICES.says(SEARCH, nobody(""));
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
    void tenKilobytesAreRefusedAndNothingBreaks() {
        assertThat(somebody().open("/therapists?q=" + "x".repeat(10_000)).status())
                .isBetween(400, 499);
        assertThat(somebody().open("/therapists?q=" + "x".repeat(7_000)).text()).contains("Use at most 100 characters");
        assertThat(SERVICES.asked(SEARCH)).isEmpty();
    }

    private static String counted() {
        return Supply.file("therapists").replace("\"next\": null", """
                "next": null, "facets": {
                  "format": [{"value":"VIDEO","count":12},{"value":"PHONE","count":2},{"value":"IN_PERSON","count":0}],
                  "therapy": [{"value":"ipt","count":3},{"value":"emdr","count":0}],
                  "language": [{"value":"en","count":12},{"value":"bfi","count":1}]}""");
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
