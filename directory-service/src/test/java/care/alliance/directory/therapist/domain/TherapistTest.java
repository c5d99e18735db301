package care.alliance.directory.therapist.domain;

import static care.alliance.directory.testing.TherapistFixture.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.therapist.domain.Registration.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapistTest {

    @ParameterizedTest
    @CsvSource({"CURRENT, true", "LAPSED, false", "SUSPENDED, false"})
    void onlyWhoIsRegisteredNowCanBeBooked(Status status, boolean bookable) {
        assertThat(therapist("Ana").registered(status).build().bookable()).isEqualTo(bookable);
    }

    @Test
    void aTherapistInALogNamesNobody() {
        Therapist ana = therapist("Ana").build();

        assertThat(ana.toString()).doesNotContain("Ana");
        assertThat(ana.portrait().toString()).doesNotContain("Ana");
    }
}
