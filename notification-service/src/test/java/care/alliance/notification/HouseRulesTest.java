package care.alliance.notification;

import care.alliance.kit.testing.DomainIsPure;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void domainsArePureAndAdaptersAreHidden() {
        DomainIsPure.check("care.alliance.notification");
    }
}
