package care.alliance.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is seen to refuse what it is there to refuse. */
class DomainIsPureTest {

    private static final String VIOLATIONS = "care.alliance.kit.violation.";

    @Test
    void aDomainMayNotLeanOnAFramework() {
        refuses(DomainIsPure.domainNeedsNothing(VIOLATIONS + "spring"), "spring", "HttpStatus");
    }

    @Test
    void anAdapterMayNotBePublic() {
        refuses(DomainIsPure.adaptersAreHidden(VIOLATIONS + "hidden"), "hidden", "OpenAdapter");
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        refuses(DomainIsPure.timeComesFromAClock(VIOLATIONS + "clock"), "clock", "Instant.now()");
    }

    @Test
    void nobodyWaitsForEver() {
        refuses(DomainIsPure.everyWaitHasAnEnd(VIOLATIONS + "block"), "block", "Mono.block()");
    }

    @Test
    void aPackageThatDoesNotExistIsNoPass() {
        refuses(DomainIsPure.domainNeedsNothing(VIOLATIONS + "nowhere"), "nowhere", "failed to check any classes");
    }

    @Test
    void cleanCodePasses() {
        var code = new ClassFileImporter().importPackages(VIOLATIONS + "clean");
        assertThatCode(() -> DomainIsPure.rules(VIOLATIONS + "clean").forEach(rule -> rule.check(code)))
                .doesNotThrowAnyException();
    }

    private static void refuses(ArchRule rule, String where, String what) {
        var code = new ClassFileImporter().importPackages(VIOLATIONS + where);
        assertThatCode(() -> rule.check(code))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
        assertThat(DomainIsPure.rules(VIOLATIONS + where))
                .extracting(ArchRule::getDescription)
                .contains(rule.getDescription());
    }
}
