package care.alliance.booking;

import static org.assertj.core.api.Assertions.assertThatCode;

import care.alliance.kit.testing.DomainIsPure;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theServiceKeepsTheHouseRules() {
        assertThatCode(() -> DomainIsPure.check("care.alliance.booking")).doesNotThrowAnyException();
    }
}
