package care.alliance.directory.staff;

import static java.util.stream.Collectors.toSet;

import care.alliance.kit.actor.Role;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Patients' logins at Keycloak. */
@Component
class KeycloakPatients implements PatientLogins {

    /** A handful of calls, each of which has its own limit. */
    private static final Duration LIMIT = Duration.ofSeconds(25);

    private static final String PATIENT = name(Role.PATIENT);
    private static final Set<String> OF_THOSE_WHO_WORK_HERE = EnumSet.complementOf(EnumSet.of(Role.PATIENT)).stream()
            .map(KeycloakPatients::name)
            .collect(toSet());

    /** Everybody who registers gets it; being a patient is a part of it. */
    private static final String DEFAULT = "default-roles-";

    private final Keycloak keycloak;
    private final KeycloakSettings settings;
    private final Scheduler threads;

    KeycloakPatients(@Lazy Keycloak keycloak, KeycloakSettings settings, Scheduler keycloakThreads) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.threads = keycloakThreads;
    }

    @Override
    public Mono<Void> remove(UUID login) {
        return Mono.<Void>fromRunnable(() -> blocking(login))
                .subscribeOn(threads)
                .timeout(LIMIT)
                // Whoever listens to events goes on trying for hours after such a fault.
                .onErrorMap(
                        ServerErrorException.class,
                        fault -> new UncheckedIOException(new IOException("Keycloak is away", fault)));
    }

    private void blocking(UUID login) {
        UserResource user = keycloak.realm(settings.realm()).users().get(login.toString());
        try {
            if (worksHere(user)) {
                RoleScopeResource roles = user.roles().realmLevel();
                roles.remove(patientRoles(roles));
                user.logout();
            } else {
                user.logout();
                user.remove();
            }
        } catch (NotFoundException gone) {
            return;
        }
    }

    private static boolean worksHere(UserResource user) {
        return !user.groups().isEmpty()
                || user.roles().realmLevel().listEffective().stream()
                        .map(RoleRepresentation::getName)
                        .anyMatch(OF_THOSE_WHO_WORK_HERE::contains);
    }

    private static List<RoleRepresentation> patientRoles(RoleScopeResource roles) {
        return roles.listAll().stream()
                .filter(role -> role.getName().equals(PATIENT) || role.getName().startsWith(DEFAULT))
                .toList();
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
