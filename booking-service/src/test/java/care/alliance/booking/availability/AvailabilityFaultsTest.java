package care.alliance.booking.availability;

import static care.alliance.booking.availability.domain.Format.VIDEO;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.Given.GivenClinic;
import care.alliance.booking.GivenTherapist;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class AvailabilityFaultsTest extends BookingTestBase {

    @Test
    void faultsAreListedByField() {
        put("""
                {"zone": "Europe/London", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "09:00", "formats": []}]}""").expectStatus().isBadRequest().expectBody().json("""
                        {"code": "validation-failed", "errors": [
                          {"field": "weekly[0].formats", "code": "required"},
                          {"field": "weekly[0].to", "code": "same-as-from"}]}""");
    }

    @Test
    void aLocationOfAnotherClinicIsRefused() {
        GivenClinic elsewhere = given.clinicIn("Europe/London");

        put("""
                {"zone": "Europe/London", "weekly": [
                  {"day": "MONDAY", "from": "09:00", "to": "17:00", "formats": ["IN_PERSON"], "locationId": "%s"}]}""".formatted(elsewhere.locationId()))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("unknown-location");
    }

    @Test
    void whatIsNotJsonIsMalformed() {
        put("{").expectStatus().isBadRequest().expectBody().jsonPath("$.code").isEqualTo("malformed-body");
        put("""
                {"zone": "Europe/London", "weekly": "always"}""").expectStatus().isBadRequest().expectBody().jsonPath("$.code").isEqualTo("malformed-body");
    }

    private ResponseSpec put(String body) {
        GivenClinic london = given.clinicIn("Europe/London");
        GivenTherapist therapist = given.therapist();
        therapist.offersAt(london, 50, VIDEO);
        return as.managerOf(london.id())
                .put()
                .uri("/api/booking/therapists/{id}/availability", therapist.id())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
