package care.alliance.booking.patient.domain;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A person sessions are booked for.
 *
 * @param subject their login; null for a caller whom a clinic registered
 * @param email where messages go; from the login, or as told on the phone
 * @param emailVerified whether the address was shown to be theirs
 */
public record Patient(
        PatientId id,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String phone,
        @Nullable LocalDate dateOfBirth) {

    /** Whether the clinic would know whom to expect and where to write. */
    public boolean canBeWrittenTo() {
        return name != null && !name.isBlank() && email != null && emailVerified;
    }

    /**
     * Whether the patient is of an age on a day; someone who told no date of birth counts as of any age.
     *
     * @param from youngest age in whole years, inclusive; null for no limit
     * @param to oldest age in whole years, inclusive; null for no limit
     */
    public boolean isOfAge(@Nullable Integer from, @Nullable Integer to, LocalDate day) {
        if (dateOfBirth == null) {
            return true;
        }
        int years = Period.between(dateOfBirth, day).getYears();
        return (from == null || years >= from) && (to == null || years <= to);
    }

    @Override
    public String toString() {
        return "Patient[" + id + "]";
    }
}
