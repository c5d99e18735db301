package care.alliance.booking.policy;

import care.alliance.booking.availability.domain.Anchor;
import care.alliance.booking.availability.domain.Step;
import care.alliance.booking.policy.domain.ClinicPolicy;
import care.alliance.booking.policy.domain.Confirmation;
import java.time.Duration;

/** Policies for tests. */
public final class ClinicPolicyFixture {
    private ClinicPolicyFixture() {}

    /** A policy that shares no value with the default. */
    public static ClinicPolicy withEverythingDifferent() {
        return new ClinicPolicy(
                new Step(Duration.ofMinutes(20), Anchor.WINDOW_START),
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ofHours(36),
                Duration.ofDays(90),
                Duration.ofMinutes(20),
                Duration.ofHours(48),
                Duration.ofHours(72),
                Duration.ofHours(5),
                Confirmation.AT_ONCE,
                Confirmation.BY_CLINIC,
                Confirmation.AT_ONCE,
                7,
                3,
                12);
    }
}
