package care.alliance.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicPagesTest extends PageTest {

    @Test
    void theStartPageShowsWhoIsFreeSoonestAndEveryTherapy() {
        Browser.Page home = somebody().open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text())
                .contains("The right therapist, and a time that is really free")
                .contains("Dr Maya Feldman")
                .contains("Mon 09:00 Mon 23 Nov, by video")
                .contains("Interpersonal therapy (IPT)")
                .contains("3 therapists offer it", "Nobody offers it here at the moment");
    }

    @Test
    void theStartPageAnswersWhileDirectoryIsDown() {
        SERVICES.isDown("/api/directory");

        Browser.Page home = somebody().open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text()).contains("We cannot show the therapists just now", "How it works");
    }

    @Test
    void somebodyWhoTurnedBackAtTheLoginIsToldThatAllIsWell() {
        assertThat(somebody().open("/?signin=stopped").text()).contains("You did not sign in here, and that is fine.");
    }

    @Test
    void everyPageHasTheHelpLinesAndTheWayToThem() {
        SERVICES.isDown("/api");

        Browser.Page help = somebody().open("/help");

        assertThat(help.status()).isEqualTo(200);
        assertThat(help.html()).contains("tel:999", "tel:111", "tel:116123", "sms:85258", "tel:08001111");
        assertThat(somebody().open("/no-such-page").html()).contains("tel:999", "href=\"/help\"");
    }

    @Test
    void aTherapyPageHoldsEverythingThatIsKnown() {
        Browser.Page ipt = somebody().open("/therapies/ipt");

        assertThat(ipt.status()).isEqualTo(200);
        assertThat(ipt.text())
                .contains("Also called: Interpersonal psychotherapy")
                .contains("Not yet clinically reviewed.")
                .contains("12–16 sessions", "weekly", "50 minutes")
                .contains("Sessions 1–4: You tell your story")
                .contains("Grief and loss")
                .contains("It may help if", "It may need adapting if", "It may not be enough for")
                .contains("Not recommended", "Not enough evidence", "Recommended", "Limited")
                .contains("NICE NG134", "checked 1 November 2026 by Alliance editors")
                .contains("An example", "Sam, 43")
                .contains("For parents and carers", "Supporting somebody in IPT")
                .contains("Accredited by: IPT UK")
                .contains("next check due 1 June 2026, every 12 months. Link and cite", "Check overdue")
                .contains(
                        "Review overdue",
                        "Last reviewed 3 November 2025 by Alliance editors. Next review due 3 November")
                .contains("3 therapists offer it", "Get in touch for guidance")
                .contains("Published 3 November 2026 by Alliance editors")
                .contains("Previous Person-centred counselling", "Next Cognitive behavioural therapy")
                .contains("Dr Maya Feldman");
        assertThat(ipt.html())
                .contains("class=\"grow-4\"", "class=\"grow-8\"")
                .containsPattern("<link rel=\"canonical\" href=\"http[^\"]+/therapies/ipt\"")
                .contains("href=\"/conditions/depression\"", "href=\"/therapies/ipt/for/young-people\"")
                .contains("\"@type\":\"PsychologicalTreatment\"");
    }

    @Test
    void aSharedPageMakesSenseWhereItIsShared() {
        assertThat(somebody().open("/therapies/ipt").html())
                .contains(
                        "<title>Interpersonal therapy (IPT): what happens in it, and what the evidence says · Alliance<")
                .contains("property=\"og:title\" content=\"Interpersonal therapy (IPT): what happens in it")
                .contains("property=\"og:description\" content=\"A talking therapy, usually of 12 to 16")
                .contains("property=\"og:type\" content=\"article\"")
                .containsPattern("property=\"og:url\" content=\"http[^\"]+/therapies/ipt\"");
        assertThat(somebody().open("/therapists/" + Supply.THERAPIST).html())
                .contains("property=\"og:title\" content=\"Dr Maya Feldman, therapist: free times")
                .contains("property=\"og:type\" content=\"profile\"");
        assertThat(somebody().open("/help").html()).doesNotContain("og:title");
    }

    @Test
    void whereFewOfferItThePageSaysWhatElseThereIs() {
        SERVICES.says(
                "GET /api/directory/therapies/ipt",
                Supply.file("therapy-ipt-plain").replace("\"therapists\": 3", "\"therapists\": 1"));

        assertThat(somebody().open("/therapies/ipt").text())
                .contains("1 therapist offers it", "Few people offer it here.");
    }

    @Test
    void aClinicalReviewIsNamedAndTakesTheWarningAway() {
        SERVICES.says(
                "GET /api/directory/therapies/ipt",
                Supply.file("therapy-ipt-plain")
                        .replace("\"clinicallyReviewed\": false", "\"clinicallyReviewed\": true")
                        .replace("\"clinical\": null", """
                                "clinical": {"reviewedOn":"2026-11-20","reviewer":"Dr Ann Example",
                                             "registration":"HCPC PYL01234"}"""));

        assertThat(somebody().open("/therapies/ipt").text())
                .contains("Clinically reviewed on 20 November 2026 by Dr Ann Example (HCPC PYL01234).")
                .doesNotContain("Not yet clinically reviewed.");
    }

    @Test
    void aReadingIsAnOrdinaryLink() {
        Browser.Page ipt = somebody().open("/therapies/ipt?reading=professional");

        assertThat(ipt.html()).contains("href=\"/therapies/ipt?reading=professional\"");
        assertThat(SERVICES.asked("GET /api/directory/therapies/ipt").getFirst().query())
                .isEqualTo("reading=professional");
        assertThat(somebody().open("/therapies/ipt?reading=nonsense").status()).isEqualTo(200);
    }

    @Test
    void aTherapyNobodyWroteAboutIsNotFound() {
        assertThat(somebody().open("/therapies/crystals").status()).isEqualTo(404);
    }

    @Test
    void theTherapyPageStaysWhenItsTherapistsCannotBeShown() {
        SERVICES.says("GET /api/directory/therapists", 503, "{}");

        assertThat(somebody().open("/therapies/ipt").text()).contains("We cannot show the therapists just now");
    }

    @Test
    void hostileContentStaysText() {
        SERVICES.says(
                "GET /api/directory/therapies/ipt",
                Supply.file("therapy-ipt-plain")
                        .replace(
                                "\"name\": \"Interpersonal therapy\"",
                                "\"name\": \"</script><script>alert(1)</script>\"")
                        .replace("https://www.nice.org.uk/guidance/ng222", "javascript:alert(1)"));

        Browser.Page ipt = somebody().open("/therapies/ipt");

        assertThat(ipt.status()).isEqualTo(200);
        assertThat(ipt.html())
                .doesNotContain("<script>alert", "href=\"javascript:")
                .contains("&lt;script&gt;alert(1)", "\\u003cscript\\u003ealert(1)");
    }

    @Test
    void theMastheadMarksWhereOneIsAndLeadsBackAfterTheLogin() {
        String html = somebody().open("/therapists?therapy=ipt").html();

        assertThat(html).contains("<a href=\"/therapists\" aria-current=\"page\">Find a therapist</a>");
        assertThat(html).contains("href=\"/login?to=%2Ftherapists%3Ftherapy%3Dipt\"");
    }

    @Test
    void whoeverIsSignedInFindsTheirOwnPages() {
        assertThat(the("patient").open("/").text()).contains("My sessions", "Nadia Adeyemi", "Sign out");
        assertThat(the("reception").open("/").text()).contains("Reception", "Open the board");
        Browser.Page editors = the("editor").open("/");
        assertThat(editors.text()).contains("You are signed in as an editor");
        assertThat(editors.html()).doesNotContain("href=\"/reception\"", "href=\"/sessions\"");
    }
}
