package care.alliance.booking.waitlist;

import care.alliance.booking.availability.domain.Format;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to wait for.
 *
 * @param clinicId needed unless a therapist is named who works at one clinic
 * @param weekdays null for all
 * @param from earliest local start; null for any
 * @param to latest local start, included; null for any
 * @param until last local date; null for three months from now
 * @param urgent for staff to say
 * @param patientId whom staff enter
 */
record WaitlistBody(
        @Nullable UUID clinicId,
        @Nullable UUID therapistId,
        @Nullable UUID offerId,
        @NotEmpty @Size(max = 3) Set<@NotNull Format> formats,
        @Nullable @Size(max = 7) Set<@NotNull DayOfWeek> weekdays,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable LocalDate until,
        @Nullable Boolean urgent,
        @Nullable UUID patientId) {

    static final LocalTime FIRST = LocalTime.MIDNIGHT;
    static final LocalTime LAST = LocalTime.of(23, 59);

    LocalTime earliest() {
        return from == null ? FIRST : from;
    }

    LocalTime latest() {
        return to == null ? LAST : to;
    }

    @AssertTrue(message = "The latest start lies before the earliest.")
    boolean isInOrder() {
        return !latest().isBefore(earliest());
    }
}
