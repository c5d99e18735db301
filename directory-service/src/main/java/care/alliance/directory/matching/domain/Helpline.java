package care.alliance.directory.matching.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom anyone can turn to now.
 *
 * @param contact the number, as one reads it
 * @param how what to do with the number
 * @param ageTo the oldest it is for; null for any age
 * @param reviewedOn when the number was last checked
 */
public record Helpline(
        String name,
        String contact,
        String how,
        String when,
        Set<Nation> nations,
        @Nullable Integer ageTo,
        LocalDate reviewedOn) {

    private static final int CADENCE_MONTHS = 6;

    /** Nations of the United Kingdom. */
    public enum Nation {
        ENGLAND,
        SCOTLAND,
        WALES,
        NORTHERN_IRELAND
    }

    /** Whether it is for somebody of this age; everything is for somebody whose age is not known. */
    public boolean isFor(@Nullable Integer age) {
        return age == null || ageTo == null || age <= ageTo;
    }

    /** The day on which the number is to be checked again. */
    public LocalDate nextReviewOn() {
        return reviewedOn.plusMonths(CADENCE_MONTHS);
    }
}
