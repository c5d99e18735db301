package care.alliance.directory;

import care.alliance.kit.testing.DomainIsPure;
import org.junit.jupiter.api.Test;

class DomainTest {

    @Test
    void theCodeKeepsTheHouseRules() {
        DomainIsPure.check("care.alliance.directory");
    }
}
