package care.alliance.booking.patient;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class PatientsTest extends AppointmentTestBase {

    private static final String ME = "/api/booking/patients/me";

    @Test
    void aPatientIsMadeFromTheTokenOnFirstUse() {
        Reply me = get(as.patient(alex), ME);

        assertThat(me.text("name")).isEqualTo("Robin Example");
        assertThat(me.text("email")).isEqualTo(alex + "@people.example");
        assertThat(me.body().required("phone").isNull()).isTrue();
        assertThat(get(as.patient(alex), ME).id()).isEqualTo(me.id());
    }

    @Test
    void patientsChangeNamePhoneAndDateOfBirthButNotTheirAddress() {
        Reply changed = put(
                as.patient(alex),
                Map.of(
                        "name",
                        " Alex Doe ",
                        "phone",
                        "+44 7700 900123",
                        "dateOfBirth",
                        "1990-05-17",
                        "email",
                        "x@y.example"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("name")).isEqualTo("Alex Doe");
        assertThat(changed.text("phone")).isEqualTo("+44 7700 900123");
        assertThat(changed.text("dateOfBirth")).isEqualTo("1990-05-17");
        assertThat(changed.text("email")).isEqualTo(alex + "@people.example");
    }

    @Test
    void theAddressFollowsTheLoginAndTheNameStaysAsTold() {
        put(as.patient(alex), Map.of("name", "Alex Doe"));

        Reply me = get(
                as.caller(token -> token.subject(alex.toString())
                        .claim("realm_access", Map.of("roles", List.of("patient")))
                        .claim("name", "Other Name")
                        .claim("email", "new@people.example")
                        .claim("email_verified", true)),
                ME);

        assertThat(me.text("email")).isEqualTo("new@people.example");
        assertThat(me.text("name")).isEqualTo("Alex Doe");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"name, ' '", "name, 'a\tb'", "phone, call me", "dateOfBirth, 2999-01-01"})
    void whatCannotBeIsRefusedFieldByField(String field, String value) {
        Map<String, Object> told = new java.util.HashMap<>(Map.of("name", "Alex Doe"));
        told.put(field, value);

        Reply refused = put(as.patient(alex), told);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("validation-failed");
        assertThat(refused.body().required("errors").get(0).required("field").asString())
                .isEqualTo(field);
    }

    @Test
    void onlyPatientsHaveDetailsOfTheirOwn() {
        assertThat(get(desk(), ME).status()).isEqualTo(403);
        assertThat(get(as.anyone(), ME).status()).isEqualTo(401);
    }

    @Test
    void receptionRegistersACaller() {
        Reply registered = post(
                desk(),
                "/api/booking/patients",
                Map.of("name", "Casey Caller", "email", "casey@people.example", "phone", "07700 900124"));

        assertThat(registered.status()).isEqualTo(201);
        Reply contact = contact(as.service("contacts:read"), registered.id());
        assertThat(contact.text("name")).isEqualTo("Casey Caller");
        assertThat(contact.text("email")).isEqualTo("casey@people.example");
        assertThat(contact.text("phone")).isEqualTo("07700 900124");
    }

    @Test
    void registeringTheSameCallerAgainUnderOneKeyMakesOnePatient() {
        WebTestClient once = desk().mutate()
                .defaultHeader("Idempotency-Key", UUID.randomUUID().toString())
                .build();
        Map<String, Object> casey = Map.of("name", "Casey Caller");

        Reply first = post(once, "/api/booking/patients", casey);

        assertThat(post(once, "/api/booking/patients", casey).id()).isEqualTo(first.id());
        assertThat(post(once, "/api/booking/patients", Map.of("name", "Robin")).code())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void whoMayNotCallDoesNotLearnWhatIsWanted() {
        assertThat(post(as.anyone(), "/api/booking/patients", Map.of()).status())
                .isEqualTo(401);
        assertThat(post(as.patient(alex), "/api/booking/patients", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void registeringIsForStaffAndNeedsAName() {
        assertThat(post(as.patient(alex), "/api/booking/patients", Map.of("name", "Casey"))
                        .status())
                .isEqualTo(403);
        assertThat(post(desk(), "/api/booking/patients", Map.of("email", "no")).code())
                .isEqualTo("validation-failed");
        assertThat(post(desk(), "/api/booking/patients", Map.of("name", "Casey", "clinicId", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void staffOfSeveralClinicsSayForWhich() {
        UUID other = given.clinicIn("Europe/London").id();
        WebTestClient both = as.caller(token -> token.subject(UUID.randomUUID().toString())
                .claim(
                        "groups",
                        List.of("/clinics/" + clinic.id() + "/managers", "/clinics/" + other + "/receptionists")));

        assertThat(post(both, "/api/booking/patients", Map.of("name", "Casey")).code())
                .isEqualTo("clinic-needed");
        assertThat(post(both, "/api/booking/patients", Map.of("name", "Casey", "clinicId", other))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void contactsAreForTheServiceThatWritesToPeople() {
        UUID id = get(as.patient(alex), ME).id();

        assertThat(contact(as.service("contacts:read"), id).text("email")).isEqualTo(alex + "@people.example");
        assertThat(contact(as.service("holds:write"), id).status()).isEqualTo(403);
        assertThat(contact(desk(), id).status()).isEqualTo(403);
        assertThat(contact(as.patient(alex), id).status()).isEqualTo(403);
        assertThat(contact(as.anyone(), id).status()).isEqualTo(401);
        assertThat(contact(as.service("contacts:read"), UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private static Reply contact(WebTestClient who, UUID id) {
        return get(who, "/internal/patients/{id}/contact", id);
    }

    private static Reply put(WebTestClient who, Map<String, Object> told) {
        return Reply.to(who.put()
                .uri(ME)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(told)
                .exchange());
    }
}
