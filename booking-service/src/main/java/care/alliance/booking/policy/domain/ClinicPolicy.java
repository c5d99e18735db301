package care.alliance.booking.policy.domain;

import care.alliance.booking.availability.domain.Anchor;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.availability.domain.Step;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a clinic wants sessions of an offer booked.
 *
 * @param step grid of session starts
 * @param before time kept free before a session
 * @param after time kept free after a session
 * @param notice earliest start, counted from now
 * @param horizon latest start, counted from now; sessions of a course after its first may lie beyond
 * @param hold how long a slot is held while a form is filled
 * @param requestDeadline how long a request waits for the clinic; never past the start
 * @param lateCancel a cancellation closer to the start than this is late
 * @param waitlistOffer how long somebody on the waitlist may think about a freed time
 * @param video what booking a video session leads to
 * @param inPerson what booking an in-person session leads to
 * @param phone what booking a phone session leads to
 * @param dailyCap most sessions that a therapist has on one day of the clinic's calendar; null for no limit
 * @param upcomingCap most sessions to come that one patient has at the clinic, courses apart; null for no limit
 * @param groupSeats how many people a group session takes
 */
public record ClinicPolicy(
        Step step,
        Duration before,
        Duration after,
        Duration notice,
        Duration horizon,
        Duration hold,
        Duration requestDeadline,
        Duration lateCancel,
        Duration waitlistOffer,
        Confirmation video,
        Confirmation inPerson,
        Confirmation phone,
        @Nullable Integer dailyCap,
        @Nullable Integer upcomingCap,
        int groupSeats) {

    /** No clinic is booked further ahead than this. */
    public static final Duration LONGEST_HORIZON = Duration.ofDays(366);

    /** What a clinic that has set nothing gets. */
    public static final ClinicPolicy DEFAULT = new ClinicPolicy(
            new Step(Duration.ofMinutes(30), Anchor.LOCAL_MIDNIGHT),
            Duration.ZERO,
            Duration.ofMinutes(10),
            Duration.ofHours(4),
            Duration.ofDays(56),
            Duration.ofMinutes(10),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(2),
            Confirmation.BY_CLINIC,
            Confirmation.AT_ONCE,
            Confirmation.BY_CLINIC,
            null,
            null,
            8);

    public ClinicPolicy {
        if (horizon.compareTo(LONGEST_HORIZON) > 0) {
            throw new IllegalArgumentException("a horizon is at most 366 days");
        }
    }

    /** Who makes a session in this format definite. */
    public Confirmation confirmation(Format format) {
        return switch (format) {
            case VIDEO -> video;
            case IN_PERSON -> inPerson;
            case PHONE -> phone;
        };
    }
}
