package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchPagesTest extends PageTest {

    private static final String PROFILE = "/therapists/" + THERAPIST;
    private static final String SEARCH = "GET /api/directory/therapists";

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

    private static String counted() {
        return Supply.file("therapists").replace("\"next\": null", """
                "next": null, "facets": {
                  "format": [{"value":"VIDEO","count":12},{"value":"PHONE","count":2},{"value":"IN_PERSON","count":0}],
                  "therapy": [{"value":"ipt","count":3},{"value":"emdr","count":0}],
                  "language": [{"value":"en","count":12},{"value":"bfi","count":1}]}""");
    }
}
