package care.alliance.directory.therapist.domain;

import static care.alliance.directory.testing.TherapistFixture.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TherapistTest {

    @Test
    void aTherapistInALogNamesNobody() {
        Therapist ana = therapist("Ana").build();

        assertThat(ana.toString()).doesNotContain("Ana");
        assertThat(ana.portrait().toString()).doesNotContain("Ana");
    }
}
