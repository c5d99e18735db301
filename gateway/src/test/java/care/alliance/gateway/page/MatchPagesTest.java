package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.OFFER;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchPagesTest extends PageTest {

    private static final String MATCHES = "POST /api/directory/matches";
    private static final String FOUND = """
            {"items":[{"therapist":{"id":"%s","name":"Dr Maya Feldman"},"score":0.8,"offerId":"%s","therapy":"ipt",
              "reasons":[{"code":"experience","text":"Leads or teaches work with depression."}],
              "unmet":[{"code":"gender","text":"Is not a man, or does not say so."}],
              "tradeOff":{"code":"cost","text":"Costs £95, £15 over your budget."},
              "openings":[{"offerId":"%s","start":"2026-11-24T18:00:00Z","end":"2026-11-24T18:50:00Z",
                "format":"VIDEO","zone":"Europe/London","locationId":null}]}],
             "therapies":[{"slug":"ipt","name":"Interpersonal therapy","abbreviation":"IPT","strength":"OPTION","therapists":3}],
             "relaxation":{"steps":["BUDGET"],"text":"If you allowed a higher price, there would be 4 more therapists.","adds":4},
             "guidance":null}""".formatted(THERAPIST, OFFER, OFFER);

    @BeforeEach
    void aMatch() {
        SERVICES.says(MATCHES, FOUND);
    }

    @Test
    void theFirstQuestionIsWhetherSomebodyIsSafe() {
        assertThat(somebody().open("/match").location()).isEqualTo("/match/safe");
        assertThat(somebody().open("/match/results").location()).isEqualTo("/match/safe");
        assertThat(somebody().open("/match/budget").location()).isEqualTo("/match/safe");
    }

    @Test
    void whoeverIsNotSafeIsShownWhomToCallAndNothingIsKept() {
        Browser somebody = somebody();
        Browser.Page answered = somebody.submit(somebody.open("/match/safe"), "/match/safe", "safeNow=no");

        assertThat(answered.location()).isEqualTo("/match/help");
        assertThat(somebody.follow(answered).text()).contains("Please talk to somebody now", "116 123", "0800 1111");
        assertThat(somebody.open("/match/results").location()).isEqualTo("/match/safe");
        assertThat(SERVICES.asked(MATCHES)).isEmpty();
    }

    @Test
    void questionsLeadFromOneToTheNextAndTheAnswersStandInNoAddress() {
        Browser somebody = safe();
        Browser.Page conditions = somebody.open("/match/conditions");
        assertThat(conditions.text()).contains("Question 3 of 14", "What would you like help with?", "Depression");

        Browser.Page next = somebody.submit(conditions, "/match/conditions", "conditions=depression");

        assertThat(next.location()).isEqualTo("/match/severity");
        assertThat(somebody.follow(next).text()).contains("Question 4 of 15");
        assertThat(somebody.open("/match/conditions").html())
                .contains("value=\"depression\" checked=\"checked\"")
                .contains("href=\"/match/first\"");
    }

    @Test
    void aQuestionCanBeSkippedAndOneThatMakesNoSenseIsNotAsked() {
        Browser somebody = safe();

        assertThat(somebody.submit(somebody.open("/match/conditions"), "/match/conditions", "skip=1")
                        .location())
                .isEqualTo("/match/age");
        assertThat(somebody.submit(somebody.open("/match/formats"), "/match/formats", "formats=VIDEO")
                        .location())
                .isEqualTo("/match/times");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        Browser somebody = safe();

        Browser.Page age = somebody.submit(somebody.open("/match/age"), "/match/age", "age=old");

        assertThat(age.status()).isEqualTo(400);
        assertThat(age.html()).contains("href=\"#age\"", "value=\"old\"");
        assertThat(age.text()).contains("Enter an age in whole years, such as 34");
    }

    @Test
    void aPlaceThatNobodyKnowsLeadsBackToItsQuestion() {
        SERVICES.says(
                MATCHES,
                400,
                Supply.problem(
                        "validation-failed",
                        ",\"errors\":[{\"field\":\"near\",\"code\":\"invalid\",\"message\":\"One of\"}]"));
        Browser somebody = safe();
        somebody.submit(somebody.open("/match/place"), "/match/place", "near=Atlantis", "withinKm=25");

        Browser.Page back = somebody.open("/match/results");

        assertThat(back.status()).isEqualTo(400);
        assertThat(back.html()).contains("href=\"#near\"", "value=\"Atlantis\"");
    }

    @Test
    void theAnswersAreAskedForAsTheyWereGiven() {
        Browser somebody = safe();
        somebody.submit(somebody.open("/match/age"), "/match/age", "age=34");
        somebody.submit(somebody.open("/match/gender"), "/match/gender", "gender=MALE", "must=1");
        Browser.Page done =
                somebody.submit(somebody.open("/match/budget"), "/match/budget", "maxPrice=£80", "change=1");

        assertThat(done.location()).isEqualTo("/match/results");
        somebody.follow(done);
        assertThat(SERVICES.asked(MATCHES).getFirst().body())
                .contains("\"safeNow\":true", "\"age\":34", "\"gender\":\"MALE\"", "\"maxPrice\":8000")
                .contains("\"musts\":[\"GENDER\"]");
    }

    @Test
    void theResultSaysWhyAndWhatIsNotMetAndLinksTheTimes() {
        Browser somebody = safe();
        somebody.submit(somebody.open("/match/times"), "/match/times", "times=EVENING");

        Browser.Page results = somebody.open("/match/results");

        assertThat(results.text())
                .contains("Times Evenings, from five", "Age not answered")
                .contains("Dr Maya Feldman", "Leads or teaches work with depression.")
                .contains("Is not a man, or does not say so.", "To weigh up: Costs £95, £15 over your budget.")
                .contains("Interpersonal therapy", "3 therapists who fit")
                .contains("If you allowed a higher price, there would be 4 more therapists.");
        assertThat(results.html())
                .contains("<li class=\"no\">Is not a man, or does not say so.</li>")
                .contains("start=2026-11-24T18%3A00%3A00Z#times");
    }

    @Test
    void whatIsAllowedAfterAllIsAskedForAgain() {
        Browser somebody = safe();
        Browser.Page allowed = somebody.submit(somebody.open("/match/results"), "/match/allow");

        somebody.follow(allowed);

        assertThat(SERVICES.asked(MATCHES).getLast().body()).contains("\"steps\":[\"BUDGET\"]");
    }

    @Test
    void nobodyFoundAndSomebodyYoungAreSaidPlainly() {
        SERVICES.says(MATCHES, "{\"items\":[],\"therapies\":[],\"relaxation\":null,\"guidance\":null}");
        assertThat(safe().open("/match/results").text()).contains("Nobody fits all of that");

        SERVICES.says(MATCHES, """
                {"items":[],"therapies":[],"relaxation":null,"guidance":{"code":"under-16","text":"Talk first.",
                 "helplines":[],"clinics":[{"id":"%s","name":"Riverside","phone":"020 7946 0101"}]}}""".formatted(THERAPIST));
        Browser.Page young = safe().open("/match/results");
        assertThat(young.text()).contains("Talk with a clinic first", "Riverside");
        assertThat(young.html()).contains("href=\"tel:02079460101\"").doesNotContain("class=\"openings\"");
    }

    @Test
    void whatComesBeforeABookingIsAskedAndPassedOn() {
        Browser somebody = safe();
        Browser.Page first = somebody.open("/match/first");
        assertThat(first.text()).contains("Is any of this so at the moment?", "A crisis team or a hospital");

        Browser.Page next = somebody.submit(first, "/match/first", "concerns=CRISIS_CARE");

        assertThat(next.location()).isEqualTo("/match/conditions");
        somebody.open("/match/results");
        assertThat(SERVICES.asked(MATCHES).getLast().body()).contains("\"concerns\":[\"CRISIS_CARE\"]");
    }

    @Test
    void forgettingBeginsAnew() {
        Browser somebody = safe();
        somebody.submit(somebody.open("/match/results"), "/match/reset");

        assertThat(somebody.open("/match/results").location()).isEqualTo("/match/safe");
    }

    private Browser safe() {
        Browser somebody = somebody();
        somebody.submit(somebody.open("/match/safe"), "/match/safe", "safeNow=yes");
        return somebody;
    }
}
