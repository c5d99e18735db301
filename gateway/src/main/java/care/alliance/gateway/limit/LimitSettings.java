package care.alliance.gateway.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often somebody may ask.
 *
 * @param api per API client: the signed-in subject, else the address
 * @param pages per reader, likewise
 * @param holds of a slot without a name to it, per address
 * @param signIn starts of a login, each of which keeps a session in memory, per address
 * @param enquiries to a clinic, each of which somebody reads, per address
 * @param applications to work here that were taken, per address
 * @param callersRemembered the most callers counted at once; the longest unseen is forgotten first
 */
@Validated
@ConfigurationProperties("alliance.limits")
record LimitSettings(
        @NotNull @Valid Rate api,
        @NotNull @Valid Rate pages,
        @NotNull @Valid Rate holds,
        @NotNull @Valid Rate signIn,
        @NotNull @Valid Rate enquiries,
        @NotNull @Valid Rate applications,
        @Min(1_000) long callersRemembered) {

    /** A bucket of {@code tokens} that is full at first and fills up evenly within {@code per}. */
    record Rate(
            @Min(1) long tokens,
            @NotNull @DurationMin(seconds = 1) Duration per) {}
}
