package care.alliance.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.gateway.testing.Browser;
import care.alliance.gateway.testing.GatewayTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

class SignInTest extends GatewayTest {

    private final Browser person = new Browser(GATEWAY);

    @BeforeAll
    static void addresses() {
        keycloakKnowsThisGateway();
    }

    @Test
    void signing_in_starts_at_keycloak_with_a_proof_key() {
        HttpResponse<String> answer = person.get("/login");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).startsWith(KEYCLOAK.issuer() + "/protocol/openid-connect/auth?");
        Map<String, String> request = query(answer);
        assertThat(request)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "alliance-gateway")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", GATEWAY + "/login/oauth2/code/keycloak")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void registering_starts_there_too() {
        HttpResponse<String> form = person.follow(person.get("/register"));

        assertThat(form.body()).contains("kc-register-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sessions", "/sessions/7", "/reception"})
    void a_page_for_a_person_leads_to_signing_in_and_back(String page) {
        HttpResponse<String> asked = person.get(page + "?from=link");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(URI.create(Browser.location(asked)).getPath()).isEqualTo("/login");
        assertThat(Browser.location(person.signIn("reception", page + "?from=link")))
                .isEqualTo(page + "?from=link");
    }

    @Test
    void a_page_can_be_named_to_come_back_to() {
        assertThat(Browser.location(person.signIn("patient", "/login?to=/book")))
                .isEqualTo("/book");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/%5Cevil.example",
                "javascript:alert(1)",
                "/%0d%0aX: y",
                "/book?x=%25zz"
            })
    void but_only_a_page_of_this_site(String elsewhere) {
        String to = elsewhere.replace(":", "%3A").replace(" ", "%20");

        assertThat(Browser.location(person.signIn("patient", "/login?to=" + to)))
                .isEqualTo("/");
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_back_to_its_page() {
        String token = person.get("/probe/csrf").body();

        HttpResponse<String> sent = person.post("/book", Map.of("_csrf", token), "Referer", GATEWAY + "/book?step=2");
        assertThat(Browser.location(person.signIn("patient", Browser.location(sent))))
                .isEqualTo("/book?step=2");
    }

    @Test
    void a_fragment_asks_for_the_whole_page_instead() {
        HttpResponse<String> answer = person.get("/reception/board", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void reception_is_for_people_who_work_at_a_clinic() {
        person.signIn("patient", "/login");

        assertThat(person.get("/reception").statusCode()).isEqualTo(403);
    }

    @Test
    void pages_know_who_works_where() {
        person.signIn("manager", "/login");

        assertThat(person.get("/probe/visitor").body())
                .contains("\"signedIn\":true")
                .contains("{\"clinicId\":\"0198c0de-0000-7000-8000-00000000c101\",\"duty\":\"MANAGER\"}");
    }

    @Test
    void pages_know_roles_and_a_name() {
        person.signIn("therapist", "/login");

        assertThat(person.get("/probe/visitor").body())
                .contains("therapist")
                .doesNotContain("\"name\":\"\"")
                .contains("\"clinics\":[]");
    }

    @Test
    void the_session_gets_a_new_id_and_keeps_the_hold_key() {
        String key = person.get("/probe/hold-key").body();
        String before = person.cookies().get("alliance-session");

        person.signIn("patient", "/login");

        assertThat(person.cookies().get("alliance-session")).isNotNull().isNotEqualTo(before);
        assertThat(person.get("/probe/hold-key").body()).isEqualTo(key).hasSize(43);
    }

    @Test
    void a_request_sent_with_the_old_id_does_not_take_the_new_one_away() {
        person.get("/probe/hold-key");
        String old = person.cookies().get("alliance-session");
        person.signIn("patient", "/login");

        HttpResponse<String> late = new Browser(GATEWAY).get("/probe/visitor", "Cookie", "alliance-session=" + old);

        assertThat(late.body()).contains("\"signedIn\":false");
        assertThat(late.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("alliance-session="));
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        String cookie = person.get("/login").headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("alliance-session="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
        assertThat(cookie).as("ends with the browser").doesNotContain("Max-Age", "Expires");
    }

    @Test
    void reading_makes_no_session_and_neither_does_being_asked_to_sign_in() {
        person.get("/probe/visitor");
        person.get("/sessions");

        assertThat(person.cookies()).doesNotContainKey("alliance-session");
    }

    @Test
    void who_turns_back_at_keycloak_is_home_again() {
        String state = query(person.get("/login")).get("state");

        HttpResponse<String> back = person.get("/login/oauth2/code/keycloak?error=access_denied&state=" + state);

        assertThat(Browser.location(back)).isEqualTo("/?signin=stopped");
    }

    @Test
    void a_tab_left_open_while_another_signed_in_says_nothing_of_stopping() {
        String left = query(person.get("/login")).get("state");
        person.signIn("patient", "/login");

        HttpResponse<String> back = person.get("/login/oauth2/code/keycloak?error=access_denied&state=" + left);

        assertThat(Browser.location(back)).isEqualTo("/");
        assertThat(person.get("/probe/visitor").body()).contains("\"signedIn\":true");
    }

    @Test
    void such_a_tab_goes_on_with_the_held_time() {
        person.get("/probe/hold-key");
        String left = query(person.get("/login")).get("state");
        person.signIn("patient", "/login");

        HttpResponse<String> back = person.get("/login/oauth2/code/keycloak?error=access_denied&state=" + left);

        assertThat(Browser.location(back)).isEqualTo("/book");
    }

    @Test
    void an_answer_nobody_asked_for_is_no_login() {
        HttpResponse<String> back = person.get("/login/oauth2/code/keycloak?code=made-up&state=made-up");

        assertThat(Browser.location(back)).isEqualTo("/?signin=stopped");
        assertThat(person.get("/probe/visitor").body()).contains("\"signedIn\":false");
    }

    private static Map<String, String> query(HttpResponse<?> redirect) {
        return UriComponentsBuilder.fromUriString(Browser.location(redirect))
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }
}
