package care.alliance.directory.therapist;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.EditedProfile.unchanged;
import static care.alliance.directory.therapist.EditedProfile.with;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Ana works at the clinic that "manager" manages and has the login "therapist"; Mia works at another clinic. */
class ProfileApiTest extends DirectoryTest {

    /** Logging in takes far longer than anything that is tested here. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static final UUID LOGIN = UUID.fromString("0198c0de-0000-7000-8000-00000000e005");

    private final TherapistFixture ana =
            therapist("Ana").loggingInAs(LOGIN).offering("ipt", 80, VIDEO).confirmed(LocalDate.of(2026, 9, 1));
    private final TherapistFixture mia = therapist("Mia").at(MANCHESTER).offering("cbt", 80, VIDEO);

    @Autowired
    private DatabaseClient database;

    @BeforeEach
    void twoTherapists() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
        supply.has(ana);
        supply.has(mia);
    }

    @ParameterizedTest
    @CsvSource({
        "therapist, 200",
        "manager, 200",
        "reception, 404",
        "reception2, 404",
        "patient, 404",
        "editor, 404",
        ", 401"
    })
    void onlyTheTherapistAndTheirManagersMay(@Nullable String login, int status) {
        get(login, "/{id}/draft").expectStatus().isEqualTo(status);
        get(login, "/{id}/changes").expectStatus().isEqualTo(status);
        post(login, "/{id}/preview", unchanged("Ana")).expectStatus().isEqualTo(status);
        put(login, "*", unchanged("Ana")).expectStatus().isEqualTo(status);
        post(login, "/{id}/confirm", Map.of()).expectStatus().isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "manager"})
    void nobodyReachesIntoAnotherClinic(String login) {
        as(login, HttpMethod.GET, "/" + mia.id() + "/draft")
                .exchange()
                .expectStatus()
                .isNotFound();
        as(login, HttpMethod.PUT, "/" + mia.id())
                .header("If-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(unchanged("Mia"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void theirOwnProfileIsFoundByTheLogin() {
        get("therapist", "/mine/draft")
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(ana.id().toString())
                .jsonPath("$.self")
                .isEqualTo(true)
                .jsonPath("$.managing")
                .isEqualTo(false)
                .jsonPath("$.visibility")
                .isEqualTo("UNCONFIRMED")
                .jsonPath("$.hiddenFrom")
                .isEqualTo("2026-10-31")
                .jsonPath("$.registrations[0].checkedBy")
                .isEqualTo("Imogen Hart");
        get("manager", "/mine/draft").expectStatus().isNotFound();
    }

    @Test
    void anEditIsSavedAndRememberedFieldByField() {
        put("therapist", "\"1\"", with("Ana", "pronouns", "she/her"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"")
                .expectBody()
                .jsonPath("$.pronouns")
                .isEqualTo("she/her");

        changes("manager")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].by")
                .isEqualTo("THERAPIST")
                .jsonPath("$.items[0].you")
                .isEqualTo(false)
                .jsonPath("$.items[0].changes.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].changes[0].field")
                .isEqualTo("pronouns")
                .jsonPath("$.items[0].changes[0].before")
                .isEqualTo("they/them")
                .jsonPath("$.items[0].changes[0].after")
                .isEqualTo("she/her");
    }

    @Test
    void savingWhatIsThereAlreadyChangesNothing() {
        long announced = announced();

        put("therapist", "\"1\"", unchanged("Ana")).expectHeader().valueEquals("ETag", "\"1\"");

        assertThat(announced()).isEqualTo(announced);
        changes("therapist").jsonPath("$.items.length()").isEqualTo(0);
    }

    @Test
    void whoeverSawAnOlderVersionIsToldWhatHasChanged() {
        put("manager", "\"1\"", with("Ana", "summary", "New words."));

        put("therapist", "\"1\"", with("Ana", "pronouns", "she/her"))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version")
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.changed.length()")
                .isEqualTo(1)
                .jsonPath("$.changed.summary")
                .isEqualTo("New words.");
        put("therapist", "2", unchanged("Ana")).expectStatus().isBadRequest();
    }

    @Test
    void aManagerChangesTheirClinicsOffersTherapiesAndRegistrations() {
        Map<String, @Nullable Object> edit = unchanged("Ana");
        edit.put(
                "therapies",
                List.of(Map.of("therapy", "ipt", "level", "CERTIFIED"), Map.of("therapy", "cbt", "level", "TRAINED")));
        edit.put(
                "registrations",
                List.of(
                        registration("DEMO-1", "2026-11-02", "2027-11-02"),
                        registration("DEMO-2", "2026-11-23", "2027-05-23")));
        edit.put("offers", List.of(offer(9050)));

        put("manager", "\"1\"", edit)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.therapies[1].level")
                .isEqualTo("TRAINED")
                .jsonPath("$.registrations[0].checkedBy")
                .isEqualTo("Imogen Hart")
                .jsonPath("$.registrations[1].checkedBy")
                .value(name -> assertThat(name.toString()).isNotBlank().isNotEqualTo("Imogen Hart"))
                .jsonPath("$.offers[0].price.amount")
                .isEqualTo(9050)
                .jsonPath("$.offers[0].formats[0]")
                .isEqualTo("IN_PERSON")
                .jsonPath("$.offers[0].ageMin")
                .isEqualTo(16);
    }

    @Test
    void aTherapistDoesNotSetTheirOwnPriceOrRegistration() {
        put("therapist", "\"1\"", with("Ana", "offers", List.of(offer(9050))))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("managers-only");
        put("therapist", "\"1\"", with("Ana", "registrations", List.of()))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void offersOfOtherClinicsAreLeftToTheirManagers() {
        TherapistFixture both = therapist("Ana")
                .loggingInAs(LOGIN)
                .offering("ipt", 80, VIDEO)
                .at(MANCHESTER)
                .offering("ipt", 90, VIDEO);
        supply.has(both);

        put(
                        "manager",
                        "*",
                        with(
                                "Ana",
                                "offers",
                                List.of(offerOf(both.build().offers().getLast().id(), 9050))))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("offers[0].id");
    }

    @Test
    void aRegistrationThatIsTakenAwayHidesAtOnce() {
        supply.has(ana.confirmed(LocalDate.of(2026, 11, 23)));
        assertThat(found()).isEqualTo(200);

        put("manager", "*", with("Ana", "registrations", List.of()))
                .expectBody()
                .jsonPath("$.visibility")
                .isEqualTo("LAPSED");

        assertThat(found()).isEqualTo(404);
    }

    @Test
    void confirmingShowsAProfileAgain() {
        assertThat(found()).isEqualTo(404);
        long announced = announced();

        post("therapist", "/{id}/confirm", Map.of())
                .expectBody()
                .jsonPath("$.visibility")
                .isEqualTo("SHOWN")
                .jsonPath("$.confirmedOn")
                .isEqualTo("2026-11-23");
        post("manager", "/{id}/confirm", Map.of());

        assertThat(found()).isEqualTo(200);
        assertThat(announced()).isEqualTo(announced + 1);
        changes("therapist")
                .jsonPath("$.items[0].by")
                .isEqualTo("CLINIC")
                .jsonPath("$.items[1].action")
                .isEqualTo("confirmed")
                .jsonPath("$.items[1].changes[0].before")
                .isEqualTo("2026-09-01");
    }

    @Test
    void aPreviewIsThePublicPageAndStoresNothing() {
        Map<String, @Nullable Object> edit = with("Ana", "summary", "New words.");
        edit.put("styles", List.of("WARM"));

        post("therapist", "/{id}/preview", edit)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Ana")
                .jsonPath("$.summary")
                .isEqualTo("New words.")
                .jsonPath("$.practice.styles[0]")
                .isEqualTo("WARM")
                .jsonPath("$.therapies[0].slug")
                .isEqualTo("ipt");
        get("therapist", "/{id}/draft")
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.summary")
                .isEqualTo("Helps Ana's people through hard times.");
        post("therapist", "/{id}/preview", with("Ana", "summary", ""))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void managersSeeAllTheirTherapistsAndWhyOneIsHidden() {
        as("manager", HttpMethod.GET, "/../clinics/" + LONDON.id() + "/therapists")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].name")
                .isEqualTo("Ana")
                .jsonPath("$.items[0].visibility")
                .isEqualTo("UNCONFIRMED");
        for (String login : List.of("reception", "reception2")) {
            as(login, HttpMethod.GET, "/../clinics/" + LONDON.id() + "/therapists")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    private int found() {
        return http.get()
                .uri("/api/directory/therapists/{id}", ana.id())
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private long announced() {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM outbox WHERE topic = 'directory.therapists'")
                .mapValue(Long.class)
                .one()
                .block(Duration.ofSeconds(10)));
    }

    private Map<String, Object> offer(long pence) {
        return offerOf(ana.build().offers().getFirst().id(), pence);
    }

    private static Map<String, Object> offerOf(UUID id, long pence) {
        return Map.of("id", id, "minutes", 50, "formats", List.of(IN_PERSON, VIDEO), "ageMin", 16, "price", pence);
    }

    private static Map<String, String> registration(String number, String checked, String next) {
        return Map.of("body", "HCPC", "number", number, "status", "CURRENT", "checkedOn", checked, "nextCheckOn", next);
    }

    private BodyContentSpec changes(String login) {
        return get(login, "/{id}/changes").expectBody();
    }

    private ResponseSpec get(@Nullable String login, String path) {
        return as(login, HttpMethod.GET, path.replace("{id}", ana.id().toString()))
                .exchange();
    }

    private ResponseSpec post(@Nullable String login, String path, Map<String, ?> body) {
        return as(login, HttpMethod.POST, path.replace("{id}", ana.id().toString()))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec put(@Nullable String login, String version, Map<String, ?> body) {
        return as(login, HttpMethod.PUT, "/" + ana.id())
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private RequestBodySpec as(@Nullable String login, HttpMethod method, String path) {
        var request = http.method(method)
                .uri(
                        path.startsWith("/../")
                                ? "/api/directory" + path.substring(3)
                                : "/api/directory/therapists" + path);
        return login == null
                ? request
                : request.header(
                        "Authorization", "Bearer " + TOKENS.computeIfAbsent(login, RealParts.keycloak()::userToken));
    }
}
