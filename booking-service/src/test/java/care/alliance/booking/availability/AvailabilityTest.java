package care.alliance.booking.availability;

import static care.alliance.booking.availability.domain.Format.IN_PERSON;
import static care.alliance.booking.availability.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.Given.GivenClinic;
import care.alliance.booking.GivenTherapist;
import care.alliance.booking.availability.domain.Window;
import care.alliance.booking.policy.ClinicPolicies;
import care.alliance.booking.policy.ClinicPolicyFixture;
import care.alliance.booking.policy.domain.ClinicPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AvailabilityTest extends BookingTestBase {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private Availability availability;

    @Autowired
    private ClinicPolicies policies;

    private GivenClinic london;
    private GivenTherapist therapist;
    private UUID offer;

    @BeforeEach
    void aTherapistInLondonWithBerlinHours() {
        clock.setTo("2026-12-01T00:00:00Z");
        london = given.clinicIn("Europe/London");
        therapist = given.therapist().worksDaily("Europe/Berlin", "10:00", "12:00", VIDEO, IN_PERSON);
        offer = therapist.offersAt(london, 50, VIDEO);
    }

    @Test
    void theContextHoldsAllThatABookingIsCheckedAgainst() {
        BookableContext context =
                availability.context(therapist.id(), offer, near()).block(SOON);

        assertThat(context).isNotNull();
        assertThat(context.offer().price().amount()).isEqualTo(7500);
        assertThat(context.clinic().zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(context.policy()).isEqualTo(ClinicPolicy.DEFAULT);
        assertThat(context.rules().calendar().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(context.rules().length()).isEqualTo(Duration.ofMinutes(50));
        assertThat(context.rules().formats()).isEqualTo(Set.of(VIDEO));
        assertThat(context.rules().calendar().weekly()).hasSize(7);
    }

    @Test
    void theClinicsOwnPolicyCounts() {
        ClinicPolicy own = ClinicPolicyFixture.withEverythingDifferent();
        policies.set(london.id(), own).block(SOON);

        BookableContext context =
                availability.context(therapist.id(), offer, near()).block(SOON);

        assertThat(context).isNotNull();
        assertThat(context.policy()).isEqualTo(own);
        assertThat(context.rules().notice()).isEqualTo(own.notice());
    }

    @Test
    void whatIsNotOfferedHasNoContext() {
        UUID someoneElses = given.therapist().offersAt(london, 50, VIDEO);

        assertThat(availability.context(therapist.id(), someoneElses, near()).blockOptional(SOON))
                .isEmpty();
        assertThat(availability
                        .context(therapist.id(), UUID.randomUUID(), near())
                        .blockOptional(SOON))
                .isEmpty();
        assertThat(availability
                        .nextFree(therapist.id(), someoneElses, VIDEO, clock.instant(), 5)
                        .block(SOON))
                .isEmpty();
    }

    @Test
    void nextFreeAreTheNextOnesFromTheWishOn() {
        assertThat(nextFree("2026-12-02T09:30:00Z"))
                .containsExactly(
                        "2026-12-02T09:30:00Z",
                        "2026-12-02T10:00:00Z",
                        "2026-12-03T09:00:00Z",
                        "2026-12-03T09:30:00Z",
                        "2026-12-03T10:00:00Z");
    }

    @Test
    void nextFreeLeavesOutWhatIsTaken() {
        therapist.isBusy("2026-12-02T09:00:00Z", "2026-12-02T11:00:00Z");

        assertThat(nextFree("2026-12-02T09:30:00Z")).first().isEqualTo("2026-12-03T09:00:00Z");
    }

    @Test
    void nearTheHorizonEarlierOnesMakeUp() {
        assertThat(nextFree("2027-01-25T10:00:00Z"))
                .containsExactly(
                        "2027-01-24T09:30:00Z",
                        "2027-01-24T10:00:00Z",
                        "2027-01-25T09:00:00Z",
                        "2027-01-25T09:30:00Z",
                        "2027-01-25T10:00:00Z");
    }

    @Test
    void nobodyIsSentToAPlaceOfAnotherClinic() {
        GivenClinic manchester = given.clinicIn("Europe/London");
        GivenTherapist both = given.therapist();
        UUID inManchester = both.offersAt(manchester, 50, IN_PERSON, VIDEO);
        both.offersAt(london, 50, IN_PERSON, VIDEO);
        both.worksDaily("Europe/London", "10:00", "12:00", london.locationId(), IN_PERSON, VIDEO);

        assertThat(availability
                        .nextFree(both.id(), inManchester, IN_PERSON, clock.instant(), 5)
                        .block(SOON))
                .isEmpty();
        assertThat(availability
                        .nextFree(both.id(), inManchester, VIDEO, clock.instant(), 5)
                        .block(SOON))
                .hasSize(5);
    }

    private Window near() {
        return new Window(clock.instant(), clock.instant());
    }

    private List<String> nextFree(String around) {
        var slots = availability
                .nextFree(therapist.id(), offer, VIDEO, Instant.parse(around), 5)
                .block(SOON);
        assertThat(slots).isNotNull();
        return slots.stream().map(slot -> slot.start().toString()).toList();
    }
}
