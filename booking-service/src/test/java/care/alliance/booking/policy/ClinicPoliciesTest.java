package care.alliance.booking.policy;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.BookingTestBase;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.policy.domain.Confirmation;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClinicPoliciesTest extends BookingTestBase {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private ClinicPolicies policies;

    @Test
    void aClinicThatSetNothingHasTheDefaults() {
        assertThat(policies.of(UUID.randomUUID(), UUID.randomUUID()).block(SOON))
                .isEqualTo(ClinicPolicy.DEFAULT);
    }

    @Test
    void videoIsConfirmedByTheClinicAndInPersonAtOnceUnlessSetOtherwise() {
        assertThat(ClinicPolicy.DEFAULT.confirmation(Format.VIDEO)).isEqualTo(Confirmation.BY_CLINIC);
        assertThat(ClinicPolicy.DEFAULT.confirmation(Format.IN_PERSON)).isEqualTo(Confirmation.AT_ONCE);
    }

    @Test
    void whatIsSetIsKept() {
        UUID clinic = UUID.randomUUID();
        policies.set(clinic, ClinicPolicy.DEFAULT).block(SOON);
        policies.set(clinic, ClinicPolicyFixture.withEverythingDifferent()).block(SOON);

        assertThat(policies.of(clinic, UUID.randomUUID()).block(SOON))
                .isEqualTo(ClinicPolicyFixture.withEverythingDifferent());
    }
}
