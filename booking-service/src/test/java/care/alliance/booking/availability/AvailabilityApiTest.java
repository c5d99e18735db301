package care.alliance.booking.availability;

import static care.alliance.booking.availability.domain.Format.VIDEO;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.Given.GivenClinic;
import care.alliance.booking.GivenTherapist;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class AvailabilityApiTest extends BookingTestBase {
    private static final String MONDAYS = """
            {"zone": "Europe/London", "weekly": [
              {"day": "MONDAY", "from": "09:00", "to": "17:00", "formats": ["VIDEO"], "locationId": null}]}""";

    private GivenClinic london;
    private GivenTherapist therapist;

    @BeforeEach
    void aTherapistInLondon() {
        london = given.clinicIn("Europe/London");
        therapist = given.therapist();
        therapist.offersAt(london, 50, VIDEO);
    }

    @Test
    void beforeAnybodySetsHoursThereAreNone() {
        get(as.receptionistOf(london.id())).expectStatus().isOk().expectBody().json("""
                {"zone": "Europe/London", "weekly": []}""");
    }

    @Test
    void whatIsSetIsKept() {
        put(as.managerOf(london.id()), MONDAYS)
                .expectStatus()
                .isOk()
                .expectBody()
                .json(MONDAYS);

        get(as.therapist(therapist.loginId()))
                .expectStatus()
                .isOk()
                .expectBody()
                .json(MONDAYS);
    }

    @Test
    void receptionReadsHoursAndLeavesThemToManagers() {
        put(as.receptionistOf(london.id()), MONDAYS).expectStatus().isNotFound();

        get(as.receptionistOf(london.id())).expectStatus().isOk().expectBody().json("""
                {"zone": "Europe/London", "weekly": []}""");
    }

    @Test
    void settingReplacesTheWholeWeek() {
        String nights = """
                {"zone": "Europe/Berlin", "weekly": [
                  {"day": "FRIDAY", "from": "22:00", "to": "02:00", "formats": ["IN_PERSON", "VIDEO"], "locationId": "%s"},
                  {"day": "FRIDAY", "from": "23:00", "to": "03:00", "formats": ["VIDEO"], "locationId": null}]}""".formatted(london.locationId());
        put(as.managerOf(london.id()), MONDAYS).expectStatus().isOk();

        put(as.therapist(therapist.loginId()), nights).expectStatus().isOk();

        get(as.receptionistOf(london.id())).expectBody().json(nights);
    }

    @Test
    void setHoursBecomeSlots() {
        clock.setTo("2026-12-01T00:00:00Z");
        put(as.managerOf(london.id()), MONDAYS).expectStatus().isOk();

        as.anyone()
                .get()
                .uri("/api/booking/therapists/{id}/slots?from=2026-12-07&to=2026-12-08", therapist.id())
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].start")
                .isEqualTo("2026-12-07T09:00:00Z")
                .jsonPath("$.items.length()")
                .isEqualTo(15);
    }

    @Test
    void whoHasNoBusinessWithTheHoursDoesNotFindThem() {
        GivenClinic elsewhere = given.clinicIn("Europe/London");

        for (WebTestClient caller : new WebTestClient[] {
            as.receptionistOf(elsewhere.id()),
            as.managerOf(elsewhere.id()),
            as.patient(UUID.randomUUID()),
            as.therapist(UUID.randomUUID()),
            as.holderOf("editor"),
            as.holderOf("operator"),
            as.service("holds:write")
        }) {
            get(caller).expectStatus().isNotFound();
            put(caller, MONDAYS).expectStatus().isNotFound();
        }
    }

    @Test
    void withoutATokenOneMustSignIn() {
        get(as.anyone()).expectStatus().isUnauthorized();
        put(as.anyone(), MONDAYS).expectStatus().isUnauthorized();
    }

    @Test
    void anUnknownTherapistIsNotFound() {
        as.managerOf(london.id())
                .get()
                .uri("/api/booking/therapists/{id}/availability", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private ResponseSpec get(WebTestClient caller) {
        return caller.get()
                .uri("/api/booking/therapists/{id}/availability", therapist.id())
                .exchange();
    }

    private ResponseSpec put(WebTestClient caller, String body) {
        return caller.put()
                .uri("/api/booking/therapists/{id}/availability", therapist.id())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
