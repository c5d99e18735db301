package care.alliance.directory.clinic;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.stack.test.RealParts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Managers change what their clinic says about itself. */
class ClinicEditTest extends DirectoryTest {

    private static final String AS_IT_IS = """
            {"phone":"020 7946 0101","description":"By the river.","website":null,"settings":["OUTPATIENT"],
             "hours":[{"day":"MONDAY","from":"08:00","to":"12:30"},{"day":"MONDAY","from":"13:30","to":"20:00"},
               {"day":"SATURDAY","from":"09:00","to":"16:00"}],
             "locations":[{"id":"0198c0de-0000-7000-8000-00000000d101","accessibility":["STEP_FREE","LIFT"],
               "rooms":[{"name":"Thames Room","accessibility":["STEP_FREE"]}]}]}""";

    private static final String WANTED = AS_IT_IS.replace("0101", "0199")
            .replace("By the river.", "<b>Moved</b> 🌱 مرحبا '; DROP TABLE clinic; --")
            .replace("\"website\":null", "\"website\":\"https://riverside.example/visit\"")
            .replace("[\"OUTPATIENT\"]", "[\"OUTPATIENT\",\"INPATIENT_BY_ENQUIRY\"]")
            .replace("SATURDAY", "SUNDAY")
            .replace("[\"STEP_FREE\",\"LIFT\"]", "[\"PARKING\"]")
            .replace("[\"STEP_FREE\"]", "[\"HEARING_LOOP\"]");

    @Autowired
    private DatabaseClient database;

    @BeforeEach
    void twoClinics() {
        supply.has(LONDON);
        supply.has(MANCHESTER);
    }

    @Test
    void aManagerChangesEverythingAtOnce() {
        edit("manager", LONDON.id(), "\"0\"", WANTED)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "W/\"1\"");

        http.get()
                .uri("/api/directory/clinics/{id}", LONDON.id())
                .exchange()
                .expectBody()
                .jsonPath("$.phone")
                .isEqualTo("020 7946 0199")
                .jsonPath("$.description")
                .isEqualTo("<b>Moved</b> 🌱 مرحبا '; DROP TABLE clinic; --")
                .jsonPath("$.website")
                .isEqualTo("https://riverside.example/visit")
                .jsonPath("$.settings[1]")
                .isEqualTo("INPATIENT_BY_ENQUIRY")
                .jsonPath("$.hours[2].day")
                .isEqualTo("SUNDAY")
                .jsonPath("$.locations[0].accessibility")
                .isEqualTo(List.of("PARKING"))
                .jsonPath("$.locations[0].rooms[0].accessibility")
                .isEqualTo(List.of("HEARING_LOOP"))
                .jsonPath("$.version")
                .isEqualTo(1);
        assertThat(value("SELECT address FROM location WHERE clinic_id = '" + LONDON.id() + "'"))
                .isEqualTo("1 Secret Wharf");
        assertThat(value("SELECT step_free::text FROM location WHERE clinic_id = '" + LONDON.id() + "'"))
                .isEqualTo("false");
    }

    @Test
    void whatChangedIsRemembered() {
        edit("manager", LONDON.id(), "\"0\"", WANTED).expectStatus().isOk();

        changes("manager", LONDON.id())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].action")
                .isEqualTo("edited")
                .jsonPath("$.items[0].actor")
                .isNotEmpty()
                .jsonPath("$.items[0].changes.phone.before")
                .isEqualTo("020 7946 0101")
                .jsonPath("$.items[0].changes.phone.after")
                .isEqualTo("020 7946 0199")
                .jsonPath("$.items[0].changes['hours.SATURDAY'].before")
                .isEqualTo("09:00–16:00")
                .jsonPath("$.items[0].changes['hours.SATURDAY'].after")
                .isEqualTo(null)
                .jsonPath("$.items[0].changes['hours.MONDAY']")
                .doesNotExist()
                .jsonPath("$.items[0].changes['accessibility.Riverside House'].after")
                .isEqualTo(List.of("PARKING"));
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        edit("manager", LONDON.id(), "\"0\"", AS_IT_IS)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(0);

        changes("manager", LONDON.id()).expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void whoLookedBeforeSomebodyElseChangedItIsTold() {
        edit("manager", LONDON.id(), "\"0\"", WANTED).expectStatus().isOk();

        edit("manager", LONDON.id(), "\"0\"", AS_IT_IS)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version")
                .jsonPath("$.current")
                .isEqualTo(1);
        edit("manager", LONDON.id(), "W/\"1\"", AS_IT_IS).expectStatus().isOk();
        edit("manager", LONDON.id(), "one", AS_IT_IS).expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "020 7946 0101 | 555 | phone",
                "020 7946 0101 | <script>alert(1)</script> | phone",
                "By the river. | \\u0000 | description",
                "\"website\":null | \"website\":\"javascript:alert(1)\" | website",
                "\"website\":null | \"website\":\"https://a.example/\\\"onclick\" | website",
                "[\"OUTPATIENT\"] | [] | settings",
                "\"to\":\"12:30\" | \"to\":\"08:00\" | hours[0]",
                "\"to\":\"12:30\" | \"to\":\"14:00\" | hours[1]",
                "\"to\":\"12:30\" | \"to\":null | hours[0].to",
                "00000000d101 | 00000000d102 | locations[0].id",
                "\"Thames Room\" | \" \" | locations[0].rooms[0].name",
                "[\"STEP_FREE\"] | [\"PARKING\"] | locations[0].rooms[0].accessibility"
            })
    void whatIsWrongIsNamedByField(String right, String wrong, String field) {
        edit("manager", LONDON.id(), "\"0\"", AS_IT_IS.replace(right, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation-failed")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void twoRoomsHaveTwoNames() {
        String twice = AS_IT_IS.replace("\"rooms\":[", "\"rooms\":[{\"name\":\"thames room \",\"accessibility\":[]},");

        edit("manager", LONDON.id(), "\"0\"", twice)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("duplicate");
    }

    @Test
    void tooMuchTextIsRefused() {
        String long10k = AS_IT_IS.replace("By the river.", "x".repeat(10_000));

        edit("manager", LONDON.id(), "\"0\"", long10k)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("description");
    }

    @ParameterizedTest
    @CsvSource({"reception, 404", "reception2, 404", "patient, 403", "therapist, 403", "editor, 403", ", 401"})
    void nobodyElseMay(@Nullable String login, int status) {
        edit(login, LONDON.id(), "\"0\"", WANTED).expectStatus().isEqualTo(status);
        changes(login, LONDON.id()).expectStatus().isEqualTo(status);
    }

    @Test
    void aManagerOfOneClinicIsNobodyAtAnother() {
        edit("manager", MANCHESTER.id(), "\"0\"", AS_IT_IS).expectStatus().isNotFound();
        changes("manager", MANCHESTER.id()).expectStatus().isNotFound();
    }

    private String value(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }

    private ResponseSpec edit(@Nullable String login, UUID clinic, String ifMatch, String body) {
        var request = http.put().uri("/api/directory/clinics/{id}", clinic).header("If-Match", ifMatch);
        if (login != null) {
            request.header("Authorization", "Bearer " + RealParts.keycloak().userToken(login));
        }
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private ResponseSpec changes(@Nullable String login, UUID clinic) {
        var request = http.get().uri("/api/directory/clinics/{id}/changes", clinic);
        if (login != null) {
            request.header("Authorization", "Bearer " + RealParts.keycloak().userToken(login));
        }
        return request.exchange();
    }
}
