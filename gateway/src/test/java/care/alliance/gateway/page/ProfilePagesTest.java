package care.alliance.gateway.page;

import static care.alliance.gateway.page.Supply.LONDON;
import static care.alliance.gateway.page.Supply.OFFER;
import static care.alliance.gateway.page.Supply.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A profile from the inside: as the therapist, and as a manager of their clinic. */
class ProfilePagesTest extends PageTest {

    private static final String API = "/api/directory/therapists/" + THERAPIST;
    private static final String MANAGED = "/clinic/therapists/" + THERAPIST;
    private static final String NOTHING_YET = "{\"items\":[],\"next\":null}";

    @BeforeEach
    void mayasProfile() {
        String draft = Supply.file("draft-01");
        SERVICES.says("GET /api/directory/therapists/mine/draft", draft)
                .says("GET " + API + "/draft", managed(draft))
                .says("GET " + API + "/changes", NOTHING_YET)
                .says("PUT " + API, draft)
                .says("POST " + API + "/confirm", draft)
                .says("POST " + API + "/preview", Supply.file("therapist-01"));
    }

    @Test
    void aTherapistFindsTheirProfileAndHowItStands() {
        Browser.Page page = the("therapist").open("/profile");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Shown with a badge", "Last confirmed on 20 October 2026", "hidden from 19 December 2026 on")
                .contains("kept by your clinic’s manager", "Nothing has been changed yet.");
        assertThat(page.html())
                .contains("value=\"English\"", "value=\"French\"", "aria-current=\"page\">My profile</a>")
                .doesNotContain("name=\"reg.body\"", ".price\"");
        assertThat(SERVICES.asked("GET /api/directory/therapists/mine/draft")
                        .getFirst()
                        .authorization())
                .isEqualTo("Bearer token-of-therapist");
    }

    @Test
    void savingSendsTheVersionThatWasSeenAndWhatTheFormSays() {
        Browser browser = the("therapist");

        Browser.Page done = browser.post("/profile", typed(browser.open("/profile"), "/profile"));

        assertThat(done.location()).isEqualTo("/profile");
        StubServices.Asked asked = SERVICES.asked("PUT " + API).getFirst();
        assertThat(asked.ifMatch()).isEqualTo("\"3\"");
        assertThat(asked.body())
                .contains("\"summary\":\"New words.\"", "\"languages\":[\"pl\"]", "\"capacity\":5")
                .contains("\"conditions\":[\"depression\"]", "\"experience\":{\"depression\":\"THREE_YEARS\"}")
                .contains("\"excludes\":[\"ocd\"]", "\"accessibility\":[\"Lift\",\"Ramp\"]", "\"gender\":null")
                .doesNotContain("registrations", "offers");
        assertThat(browser.follow(done).text()).contains("The profile is saved.");
    }

    @Test
    void aPreviewShowsThePublicPageKeepsWhatWasTypedAndStoresNothing() {
        Browser browser = the("therapist");

        Browser.Page preview = browser.post("/profile/preview", typed(browser.open("/profile"), "/profile"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Preview: nothing is saved yet", "I grew up in a large, loud family");
        assertThat(preview.form("/profile")).contains("name=\"summary\" value=\"New words.\"", "name=\"language\"");
        assertThat(SERVICES.asked("POST " + API + "/preview").getFirst().body()).contains("New words.");
        assertThat(SERVICES.asked("PUT " + API)).isEmpty();

        Browser.Page again = browser.submit(preview, "/profile");
        assertThat(again.location()).isEqualTo("/profile");
        assertThat(SERVICES.asked("PUT " + API).getFirst().body()).contains("\"summary\":\"New words.\"");
    }

    @Test
    void fromThePreviewTheFormOpensAgainAsItWasTyped() {
        Browser browser = the("therapist");
        Map<String, String> typed = typed(browser.open("/profile"), "/profile");

        Browser.Page form = browser.post("/profile/edit", typed);

        assertThat(form.html()).contains("New words.</textarea>", "value=\"polish\"");
    }

    @Test
    void whatDirectoryServiceFindsWrongLeadsToItsField() {
        SERVICES.says("PUT " + API, 400, Supply.problem("validation-failed", """
                ,"errors":[{"field":"languages[0]","code":"unknown","message":"-"},
                  {"field":"summary","code":"too-long","message":"-"}]"""));
        Browser browser = the("therapist");

        Browser.Page wrong = browser.post("/profile", typed(browser.open("/profile"), "/profile"));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains(
                        "href=\"#language-0\"",
                        "href=\"#summary\"",
                        "id=\"language-0-wrong\"",
                        "New words.</textarea>");
        assertThat(wrong.text()).contains("In one sentence: please shorten it");
    }

    @Test
    void whatIsNoNumberIsNotSentAtAll() {
        Browser browser = the("therapist");
        Map<String, String> typed = typed(browser.open("/profile"), "/profile");
        typed.put("capacity", "<b>many</b>");

        Browser.Page wrong = browser.post("/profile", typed);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains("href=\"#capacity\"", "value=\"&lt;b&gt;many&lt;/b&gt;\"")
                .doesNotContain("<b>many");
        assertThat(SERVICES.asked("PUT " + API)).isEmpty();
    }

    @Test
    void aConflictSaysWhatHasChangedAndKeepsWhatWasTyped() {
        SERVICES.says("PUT " + API, 412, Supply.problem("stale-version", """
                ,"version":4,"changed":{"biography":"Others’ words.","therapies":["ipt CERTIFIED"]}"""));
        Browser browser = the("therapist");

        Browser.Page stale = browser.post("/profile", typed(browser.open("/profile"), "/profile"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text())
                .contains("Somebody else has changed this profile", "Others’ words.")
                .contains("Interpersonal therapy: certified");
        assertThat(stale.form("/profile")).contains("name=\"version\" value=\"4\"", "New words.</textarea>");
    }

    @Test
    void oneButtonConfirms() {
        Browser browser = the("therapist");

        Browser.Page done = browser.submit(browser.open("/profile"), "/profile/confirm");

        assertThat(done.location()).isEqualTo("/profile");
        assertThat(SERVICES.asked("POST " + API + "/confirm")).hasSize(1);
        assertThat(browser.follow(done).text()).contains("The profile is confirmed as of today.");
    }

    @Test
    void whoChangedWhatIsToldInWords() {
        SERVICES.says("GET " + API + "/changes", """
                {"next":"abc","items":[
                  {"at":"2026-11-20T09:00:00Z","by":"CLINIC","you":false,"action":"edited","changes":[
                    {"field":"conditions","before":["depression","ocd"],"after":["depression","panic"]},
                    {"field":"capacity","before":"4","after":"6"}]},
                  {"at":"2026-11-19T00:05:00Z","by":"SYSTEM","you":false,"action":"hidden","changes":[
                    {"field":"visibility","before":null,"after":"LAPSED"}]}]}""");

        Browser.Page page = the("therapist").open("/profile");

        assertThat(page.text())
                .contains("Edited by a manager of the clinic 20 November 2026, 09:00")
                .contains("Was: Obsessions and compulsions", "Now: Panic", "Was: 4", "Now: 6")
                .contains("Hidden by the daily check", "Now: Hidden: registration not current")
                .doesNotContain("Was: Depression");
        assertThat(page.html()).contains("href=\"/profile?changes=abc#history\"");
    }

    @Test
    void aLoginWithoutProfileIsToldWhatToDo() {
        SERVICES.says("GET /api/directory/therapists/mine/draft", 404, "{}");

        Browser.Page page = the("therapist").open("/profile");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("There is no profile for this login yet");
    }

    @Test
    void aManagerSeesTheirTherapistsAndWhyOneIsHidden() {
        SERVICES.says("GET /api/directory/clinics/" + LONDON + "/therapists", """
                {"next":null,"items":[{"id":"%s","name":"Dr Maya Feldman","initials":"MF","visibility":"UNCONFIRMED",
                  "confirmedOn":"2026-09-20","hiddenFrom":"2026-11-19"}]}""".formatted(THERAPIST));

        Browser.Page list = the("manager").open("/clinic/therapists");

        assertThat(list.text())
                .contains("Riverside Psychology, London", "Dr Maya Feldman", "confirmed 20 September 2026")
                .contains("Hidden: not confirmed")
                .doesNotContain("Northgate");
        assertThat(list.html()).contains("href=\"" + MANAGED + "\"", "aria-current=\"page\">Therapists</a>");
    }

    @Test
    void aManagerChangesOffersTherapiesAndRegistrationsToo() {
        Browser browser = the("manager");
        Browser.Page page = browser.open(MANAGED);
        assertThat(page.text()).contains("Last checked by Imogen Hart", "individual · Riverside Psychology, London");
        Map<String, String> typed = typed(page, MANAGED);
        typed.put("therapy.ipt", "CERTIFIED");
        typed.put("reg.body", "HCPC");
        typed.put("reg.number", "DEMO-HCPC-01");
        typed.put("reg.status", "LAPSED");
        typed.put("reg.checkedOn", "2026-11-22");
        typed.put("reg.nextCheckOn", "2027-11-22");
        typed.put("offer." + OFFER + ".price", "£90.50");
        typed.put("offer." + OFFER + ".minutes", "50");
        typed.put("offer." + OFFER + ".formats", "IN_PERSON");
        typed.put("offer." + OFFER + ".ageMin", "16");

        assertThat(browser.post(MANAGED, typed).location()).isEqualTo(MANAGED);

        assertThat(SERVICES.asked("PUT " + API).getFirst().body())
                .contains("\"price\":9050", "\"formats\":[\"IN_PERSON\"]", "\"ageMin\":16", "\"ageMax\":null")
                .contains("\"status\":\"LAPSED\"", "\"checkedOn\":\"2026-11-22\"", "CERTIFIED");
    }

    @Test
    void pricesAndDatesThatAreNoneAreSaidByField() {
        Browser browser = the("manager");
        Map<String, String> typed = typed(browser.open(MANAGED), MANAGED);
        typed.put("reg.body", "HCPC");
        typed.put("reg.checkedOn", "soon");
        typed.put("offer." + OFFER + ".price", "much");
        typed.put("offer." + OFFER + ".minutes", "50");

        Browser.Page wrong = browser.post(MANAGED, typed);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("href=\"#reg-0-checkedOn\"", "href=\"#offer-0-price\"", "value=\"much\"");
    }

    @Test
    void nobodyElseGetsThere() {
        assertThat(the("patient").open("/profile").status()).isEqualTo(403);
        assertThat(the("reception").open("/clinic/therapists").status()).isEqualTo(403);
        assertThat(the("therapist").open("/clinic/therapists").status()).isEqualTo(403);
        assertThat(somebody().open("/profile").location()).isEqualTo("/login?to=%2Fprofile");
        SERVICES.says("GET " + API + "/draft", 404, "{}");
        assertThat(the("manager").open(MANAGED).status()).isEqualTo(404);
        assertThat(the("patient").open("/").html()).doesNotContain("href=\"/profile\"", "/clinic/therapists");
    }

    @Test
    void aBadgeWarnsOfAProfileThatNobodyConfirmed() {
        SERVICES.says(
                "GET " + API,
                Supply.file("therapist-01")
                        .replaceFirst("\"initials\"", "\"unconfirmedSince\":\"2026-10-20\",\"initials\"")
                        .replaceFirst("\"checkedOn\"", "\"checkedBy\":\"Imogen Hart\",\"checkedOn\""));
        SERVICES.says(
                "GET /api/directory/therapists",
                Supply.file("therapists")
                        .replaceFirst("\"initials\"", "\"unconfirmedSince\":\"2025-12-30\",\"initials\""));

        assertThat(somebody().open("/therapists/" + THERAPIST).text())
                .contains(
                        "Not confirmed since 20 October",
                        "checked 1 November 2026 by Imogen Hart; next check 1 May 2027")
                .doesNotContain("20 October 2026");
        assertThat(somebody().open("/therapists").text()).contains("Not confirmed since 30 December 2025");
    }

    /** The form's own hidden fields and a filled-in rest. */
    private static Map<String, String> typed(Browser.Page page, String action) {
        Map<String, String> typed = new LinkedHashMap<>(page.hidden(action));
        typed.put("summary", "New words.");
        typed.put("biography", "A life.");
        typed.put("language", "polish");
        typed.put("fluency", "FLUENT");
        typed.put("condition.depression", "THREE_YEARS");
        typed.put("condition.ocd", "EXCLUDED");
        typed.put("condition.panic", "");
        typed.put("accessibility", "Lift\r\n\r\n Ramp ");
        typed.put("gender", "");
        typed.put("capacity", "5");
        return typed;
    }

    private static String managed(String draft) {
        return draft.replace("\"managing\": false", "\"managing\": true")
                .replace("\"mayChange\": []", "\"mayChange\": [\"" + OFFER + "\"]");
    }
}
