package care.alliance.booking.patient.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatientTest {

    private static final LocalDate THE_DAY = LocalDate.parse("2026-12-01");

    @Test
    void isOfAgeFromTheBirthdayOn() {
        assertThat(bornOn("2008-12-01").isOfAge(18, null, THE_DAY)).isTrue();
        assertThat(bornOn("2008-12-02").isOfAge(18, null, THE_DAY)).isFalse();
    }

    @Test
    void staysOfAgeUntilTheDayBeforeTheNextBirthday() {
        assertThat(bornOn("2008-12-02").isOfAge(null, 17, THE_DAY)).isTrue();
        assertThat(bornOn("2008-12-01").isOfAge(null, 17, THE_DAY)).isFalse();
    }

    @Test
    void countsAsAnyAgeWhenNoDateWasTold() {
        assertThat(patient("Alex Doe", "alex@example.org", true, null).isOfAge(18, 18, THE_DAY))
                .isTrue();
    }

    @Test
    void canBeWrittenToOnceTheNameIsKnownAndTheAddressVerified() {
        assertThat(patient("Alex Doe", "alex@example.org", true, null).canBeWrittenTo())
                .isTrue();
        assertThat(patient(" ", "alex@example.org", true, null).canBeWrittenTo())
                .isFalse();
        assertThat(patient(null, "alex@example.org", true, null).canBeWrittenTo())
                .isFalse();
        assertThat(patient("Alex Doe", "alex@example.org", false, null).canBeWrittenTo())
                .isFalse();
        assertThat(patient("Alex Doe", null, true, null).canBeWrittenTo()).isFalse();
    }

    @Test
    void itsTextSaysNothingAboutThePerson() {
        assertThat(patient("Alex Doe", "alex@example.org", true, LocalDate.parse("1990-01-02"))
                        .toString())
                .doesNotContain("Alex")
                .doesNotContain("alex")
                .doesNotContain("1990");
    }

    private static Patient bornOn(String date) {
        return patient("Alex Doe", "alex@example.org", true, LocalDate.parse(date));
    }

    private static Patient patient(
            @Nullable String name, @Nullable String email, boolean verified, @Nullable LocalDate born) {
        return new Patient(
                new PatientId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
                "a login",
                name,
                email,
                verified,
                null,
                born);
    }
}
