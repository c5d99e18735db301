package care.alliance.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.kit.actor.Duty;
import care.alliance.kit.fault.Faults;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import reactor.core.scheduler.Scheduler;
import reactor.test.StepVerifier;

class KeycloakAwayTest {

    /** Nobody listens on port 1. */
    private static final KeycloakSettings AWAY =
            new KeycloakSettings(URI.create("http://localhost:1"), "alliance", "alliance-directory-admin", "secret");

    /** The kit answers 503 for faults that pass by themselves. */
    @Test
    void anInvitationIsOnlyPutOff() {
        StaffConfiguration configuration = new StaffConfiguration();
        Scheduler threads = configuration.keycloakThreads();
        try (Keycloak keycloak = configuration.keycloak(AWAY)) {
            KeycloakStaff staff = new KeycloakStaff(keycloak, AWAY, threads);

            StepVerifier.create(staff.invite(
                            UUID.randomUUID(), new Invitation("nina@example.org", "Nina New", Duty.RECEPTIONIST)))
                    .verifyErrorSatisfies(
                            fault -> assertThat(Faults.isTemporary(fault)).isTrue());
        } finally {
            threads.dispose();
        }
    }

    @Test
    void whoIsInvitedStaysOutOfLogs() {
        assertThat(new Invitation("nina@example.org", "Nina New", Duty.MANAGER))
                .asString()
                .doesNotContain("nina", "Nina");
        assertThat(AWAY).asString().doesNotContain("secret");
    }
}
