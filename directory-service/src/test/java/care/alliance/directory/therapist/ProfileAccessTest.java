package care.alliance.directory.therapist;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.ClinicFixture.MANCHESTER;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.EditedProfile.unchanged;
import static care.alliance.directory.therapist.EditedProfile.with;
import static care.alliance.directory.therapist.domain.Format.VIDEO;

import care.alliance.directory.testing.TherapistFixture;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Who may see and change what of a profile. */
class ProfileAccessTest extends ProfileTest {

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
}
