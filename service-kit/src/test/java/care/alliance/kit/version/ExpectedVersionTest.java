package care.alliance.kit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {

    @Test
    void withoutAHeaderOrWithAStarAnyVersionWillDo() {
        assertThat(ExpectedVersion.of(null).allows(7)).isTrue();
        assertThat(ExpectedVersion.of(" * ").allows(7)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "\"6\",W/\"7\"", "  \"7\" "})
    void oneOfTheTagsHasToFit(String header) {
        assertThat(ExpectedVersion.of(header).allows(7)).isTrue();
        assertThat(ExpectedVersion.of(header).allows(8)).isFalse();
    }

    @Test
    void aTagThatIsNoNumberFitsNothing() {
        assertThat(ExpectedVersion.of("\"seven\"").allows(7)).isFalse();
    }

    @Test
    void theNewestOfOurVersionsIsKnown() {
        assertThat(newest("\"6\", W/\"17\", \"seven\"")).isEqualTo(17);
        assertThat(newest("\"seven\"")).isEqualTo(-1);
        assertThat(newest("\"12345678901234567890\"")).isEqualTo(-1);
    }

    private static long newest(String header) {
        return ((ExpectedVersion.Tagged) ExpectedVersion.of(header)).newest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"7", "\"7\" \"8\"", "w/\"7\"", "\"7\",", "*, \"7\""})
    void whatIsNoListOfTagsIsRefused(String header) {
        assertThatThrownBy(() -> ExpectedVersion.of(header)).isInstanceOf(ProblemException.class);
    }
}
