package care.alliance.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.alliance.directory.testing.DirectoryTest;
import care.alliance.kit.actor.Duty;
import care.alliance.kit.fault.Faults;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.scheduler.Scheduler;
import reactor.test.StepVerifier;

/** Taking logins away, at a real Keycloak. */
class KeycloakPatientsTest extends DirectoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final UUID LONDON = UUID.fromString("0198c0de-0000-7000-8000-00000000c101");

    @Autowired
    private PatientLogins logins;

    @Autowired
    private TherapistLogins therapists;

    @Autowired
    private KeycloakStaff staff;

    @Autowired
    private Keycloak keycloak;

    private final String email = "robin-" + UUID.randomUUID() + "@example.org";
    private RealmResource realm;

    @BeforeEach
    void realm() {
        realm = keycloak.realm("alliance");
    }

    @Test
    void aPatientsLoginIsGone() {
        UUID login = registered();
        assertThat(roles(login)).contains("patient");

        remove(login);

        assertThatThrownBy(() -> user(login).toRepresentation()).isInstanceOf(NotFoundException.class);
        assertThat(realm.users().searchByEmail(email, true)).isEmpty();
    }

    @Test
    void whoIsGoneAlreadyIsNoFault() {
        UUID login = registered();
        remove(login);

        remove(login);

        remove(UUID.randomUUID());
    }

    @Test
    void aTherapistKeepsTheLoginAndIsNoPatientAnyMore() {
        UUID login = ((PreparedLogin.Ready) Objects.requireNonNull(
                        therapists.prepare(email, "Robin Example").block(LIMIT)))
                .id();
        therapists.open(login).block(LIMIT);
        assertThat(roles(login)).contains("patient", "therapist");

        remove(login);

        assertThat(roles(login)).contains("therapist").doesNotContain("patient");
        assertThat(user(login).toRepresentation().isEnabled()).isTrue();
    }

    @Test
    void whoWorksAtAClinicKeepsTheLoginAndTheirPlace() {
        UUID login = registered();
        staff.invite(LONDON, new Invitation(email, "Robin Example", Duty.RECEPTIONIST))
                .block(LIMIT);

        remove(login);

        assertThat(roles(login)).doesNotContain("patient");
        assertThat(user(login).groups())
                .singleElement()
                .satisfies(group -> assertThat(group.getPath()).endsWith(LONDON + "/receptionists"));
    }

    @Test
    void soDoesAnEditor() {
        UUID login = registered();
        List<RoleRepresentation> editor = user(login).roles().realmLevel().listAvailable().stream()
                .filter(role -> role.getName().equals("editor"))
                .toList();
        user(login).roles().realmLevel().add(editor);

        remove(login);

        assertThat(roles(login)).contains("editor").doesNotContain("patient");
    }

    /** The listener then goes on trying instead of giving the event up. */
    @Test
    void whileKeycloakIsAwayItIsOnlyPutOff() {
        KeycloakSettings away =
                new KeycloakSettings(URI.create("http://localhost:1"), "alliance", "alliance-directory-admin", "x");
        StaffConfiguration configuration = new StaffConfiguration();
        Scheduler threads = configuration.keycloakThreads();
        try (Keycloak nobody = configuration.keycloak(away)) {
            StepVerifier.create(new KeycloakPatients(nobody, away, threads).remove(UUID.randomUUID()))
                    .verifyErrorSatisfies(
                            fault -> assertThat(Faults.isTemporary(fault)).isTrue());
        } finally {
            threads.dispose();
        }
    }

    private UUID registered() {
        UserRepresentation made = new KeycloakPeople(realm).create(email, "Robin Example", true, List.of());
        return UUID.fromString(made.getId());
    }

    private void remove(UUID login) {
        logins.remove(login).block(LIMIT);
    }

    private UserResource user(UUID login) {
        return realm.users().get(login.toString());
    }

    private List<String> roles(UUID login) {
        return user(login).roles().realmLevel().listEffective().stream()
                .map(RoleRepresentation::getName)
                .toList();
    }
}
