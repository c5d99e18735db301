package care.alliance.booking.availability;

import static care.alliance.booking.availability.domain.Format.IN_PERSON;
import static care.alliance.booking.availability.domain.Format.VIDEO;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.Given.GivenClinic;
import care.alliance.booking.GivenTherapist;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SlotsApiTest extends BookingTestBase {
    private GivenClinic london;
    private GivenTherapist therapist;
    private UUID offer;

    @BeforeEach
    void aTherapistInLondonSeesPeopleFromTenToTwelve() {
        clock.setTo("2026-12-01T00:00:00Z");
        london = given.clinicIn("Europe/London");
        therapist = given.therapist().worksDaily("Europe/London", "10:00", "12:00", VIDEO, IN_PERSON);
        offer = therapist.offersAt(london, 50, VIDEO);
    }

    @Test
    void slotsOfADay() {
        slots("from=2026-12-02&to=2026-12-03").json("""
                        {"zone": "Europe/London", "items": [
                          {"start": "2026-12-02T10:00:00Z", "end": "2026-12-02T10:50:00Z", "format": "VIDEO", "locationId": null},
                          {"start": "2026-12-02T10:30:00Z", "end": "2026-12-02T11:20:00Z", "format": "VIDEO", "locationId": null},
                          {"start": "2026-12-02T11:00:00Z", "end": "2026-12-02T11:50:00Z", "format": "VIDEO", "locationId": null}
                        ]}""");
    }

    @Test
    void datesAreDaysInTheClinicsZone() {
        clock.setTo("2026-06-01T00:00:00Z");

        starts("from=2026-06-10&to=2026-06-11", "2026-06-10T09:00:00Z", "2026-06-10T09:30:00Z", "2026-06-10T10:00:00Z");
    }

    @Test
    void daysAfterTheClocksHaveChangedHaveTheirOwnOffsetAndNotTodays() {
        clock.setTo("2027-03-20T00:00:00Z");

        starts("from=2027-03-27&to=2027-03-28", "2027-03-27T10:00:00Z", "2027-03-27T10:30:00Z", "2027-03-27T11:00:00Z");
        starts("from=2027-03-28&to=2027-03-29", "2027-03-28T09:00:00Z", "2027-03-28T09:30:00Z", "2027-03-28T10:00:00Z");
    }

    @Test
    void instantsCutWithinADay() {
        starts("from=2026-12-02T10:30:00Z&to=2026-12-02T12:00:00%2B01:00", "2026-12-02T10:30:00Z");
    }

    @Test
    void unlessAskedOtherwiseTheNextTwoWeeks() {
        slots("").jsonPath("$.items.length()").isEqualTo(14 * 3);
    }

    @Test
    void thePastIsCutOff() {
        clock.setTo("2026-12-02T06:15:00Z");

        starts("from=2026-11-20&to=2026-12-03", "2026-12-02T10:30:00Z", "2026-12-02T11:00:00Z");
        starts("from=2026-11-20&to=2026-11-25");
    }

    @Test
    void claimedTimesAreNotFree() {
        therapist.isBusy("2026-12-02T10:00:00Z", "2026-12-02T10:30:00Z");

        starts("from=2026-12-02&to=2026-12-03", "2026-12-02T10:30:00Z", "2026-12-02T11:00:00Z");
    }

    @Test
    void theBufferAfterASessionMustBeFreeToo() {
        therapist.isBusy("2026-12-02T11:50:00Z", "2026-12-02T12:00:00Z");

        starts("from=2026-12-02&to=2026-12-03", "2026-12-02T10:00:00Z", "2026-12-02T10:30:00Z");
    }

    @Test
    void aHoldBlocksUntilItRunsOut() {
        therapist.isHeld("2026-12-02T10:00:00Z", "2026-12-02T11:00:00Z", "2026-12-01T00:10:00Z");

        starts("from=2026-12-02&to=2026-12-03", "2026-12-02T11:00:00Z");
        clock.setTo("2026-12-01T00:10:00Z");
        starts("from=2026-12-02&to=2026-12-03", "2026-12-02T10:00:00Z", "2026-12-02T10:30:00Z", "2026-12-02T11:00:00Z");
    }

    @Test
    void inPersonSlotsNameTheClinicsOnlyLocation() {
        UUID inPerson = therapist.offersAt(london, 50, IN_PERSON, VIDEO);

        ask("offer=" + inPerson + "&format=IN_PERSON&from=2026-12-02&to=2026-12-03")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].locationId")
                .isEqualTo(london.locationId().toString());
    }

    @Test
    void withoutAFormatAllFormatsOfTheOffer() {
        UUID both = therapist.offersAt(london, 50, IN_PERSON, VIDEO);

        ask("offer=" + both + "&from=2026-12-02&to=2026-12-03")
                .expectBody()
                .jsonPath("$.items[*].format")
                .isEqualTo(List.of("IN_PERSON", "VIDEO", "IN_PERSON", "VIDEO", "IN_PERSON", "VIDEO"));
    }

    @Test
    void amongSeveralOffersOneMustBeNamed() {
        therapist.offersAt(london, 50, IN_PERSON);

        ask("").expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("offer");
    }

    @Test
    void whatNobodyOffersIsNotFound() {
        GivenTherapist other = given.therapist();

        ask("offer=" + other.offersAt(london, 50, VIDEO)).expectStatus().isNotFound();
        get(UUID.randomUUID() + "/slots").expectStatus().isNotFound();
        get("not-an-id/slots").expectStatus().isNotFound();
        get(given.therapist().id() + "/slots").expectStatus().isNotFound();
    }

    @Test
    void aTherapistWithoutHoursHasNoSlots() {
        GivenTherapist idle = given.therapist();
        idle.offersAt(london, 50, VIDEO);

        get(idle.id() + "/slots").expectStatus().isOk().expectBody().json("""
                {"items": [], "zone": "Europe/London"}""");
    }

    @Test
    void moreThanAQuarterOfAYearIsTooCostly() {
        ask("from=2026-12-02&to=2027-03-04").expectStatus().isOk();
        ask("from=2026-12-02&to=2027-03-05")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-costly");
    }

    @Test
    void parametersThatCannotBeUsedAreNamed() {
        refused("from=yesterday", "from");
        refused("from=%2B999999999-12-31T23:00:00Z", "from");
        refused("to=2026-13-01", "to");
        refused("from=2026-12-03&to=2026-12-02", "to");
        refused("format=LETTER", "format");
        refused("offer=1", "offer");
    }

    private void refused(String query, String parameter) {
        ask(query)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-parameter")
                .jsonPath("$.errors[0].field")
                .isEqualTo(parameter);
    }

    @Test
    void theAnswerIsDescribed() {
        as.anyone()
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/api/booking/therapists/{therapistId}/slots'].get.responses['200']"
                        + ".content['application/json'].schema.$ref")
                .isEqualTo("#/components/schemas/SlotsAnswer");
    }

    private void starts(String query, String... starts) {
        slots(query).jsonPath("$.items[*].start").isEqualTo(List.of(starts));
    }

    private BodyContentSpec slots(String query) {
        return ask("offer=" + offer + "&" + query).expectStatus().isOk().expectBody();
    }

    private ResponseSpec ask(String query) {
        return get(therapist.id() + "/slots?" + query);
    }

    private ResponseSpec get(String path) {
        return as.anyone()
                .get()
                .uri(URI.create("/api/booking/therapists/" + path))
                .exchange();
    }
}
