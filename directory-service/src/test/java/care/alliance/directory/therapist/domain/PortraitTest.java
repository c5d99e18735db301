package care.alliance.directory.therapist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitTest {

    @ParameterizedTest
    @CsvSource({
        "Dr Amara Osei, AO",
        "Mei-Lin Carter, MC",
        "Anna Maria de la Cruz, AC",
        "Cher, C",
        "Prof. Łucja Żak, ŁŻ",
        "𝒜da Li, 𝒜L",
        "Dr, ''"
    })
    void initialsAreOfFirstAndLastName(String name, String initials) {
        assertThat(Portrait.initials(name)).isEqualTo(initials);
    }
}
