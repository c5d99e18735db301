package care.alliance.directory.staff;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Therapists' logins at Keycloak. A login is made as a member of the group {@code /therapists} in one call: that gives it the
 * role, and tells it from logins that were there before.
 */
@Component
class KeycloakTherapists implements TherapistLogins {

    /** A handful of calls, each of which has its own limit. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final String GROUP = "/" + KeycloakGroups.THERAPISTS;

    private final Keycloak keycloak;
    private final KeycloakSettings settings;
    private final Scheduler threads;

    KeycloakTherapists(@Lazy Keycloak keycloak, KeycloakSettings settings, Scheduler keycloakThreads) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.threads = keycloakThreads;
    }

    @Override
    public Mono<PreparedLogin> prepare(String email, String name) {
        return on(realm -> Optional.of(prepare(realm, email, name)))
                .onErrorResume(BadRequestException.class, refused -> Mono.just(new PreparedLogin.NotAccepted()));
    }

    @Override
    public Mono<Void> open(UUID login) {
        return on(realm -> {
                    UserResource resource = realm.users().get(login.toString());
                    UserRepresentation user = resource.toRepresentation();
                    if (!Boolean.TRUE.equals(user.isEnabled())) {
                        user.setEnabled(true);
                        resource.update(user);
                    }
                    new KeycloakPeople(realm).greet(user);
                    return Optional.of(login);
                })
                .then();
    }

    @Override
    public Mono<UUID> waiting(String email) {
        return on(realm -> new KeycloakPeople(realm)
                .find(email)
                .filter(user -> !Boolean.TRUE.equals(user.isEnabled()) && isOurs(realm, user))
                .map(user -> UUID.fromString(user.getId())));
    }

    @Override
    public Mono<Void> discard(UUID login) {
        return on(realm -> {
                    UserResource user = realm.users().get(login.toString());
                    try {
                        if (!Boolean.TRUE.equals(user.toRepresentation().isEnabled())) {
                            user.remove();
                        }
                    } catch (NotFoundException gone) {
                        return Optional.empty();
                    }
                    return Optional.of(login);
                })
                .then();
    }

    private static PreparedLogin prepare(RealmResource realm, String email, String name) {
        KeycloakPeople people = new KeycloakPeople(realm);
        new KeycloakGroups(realm).therapists();
        UserRepresentation user = people.find(email).orElseGet(() -> people.create(email, name, false, List.of(GROUP)));
        return isOurs(realm, user) ? new PreparedLogin.Ready(UUID.fromString(user.getId())) : new PreparedLogin.Taken();
    }

    private static boolean isOurs(RealmResource realm, UserRepresentation user) {
        return realm.users().get(user.getId()).groups().stream().anyMatch(group -> GROUP.equals(group.getPath()));
    }

    private <T> Mono<T> on(Function<RealmResource, Optional<T>> work) {
        return Mono.fromCallable(() -> work.apply(keycloak.realm(settings.realm())))
                .subscribeOn(threads)
                .timeout(LIMIT)
                .flatMap(Mono::justOrEmpty)
                .onErrorMap(ServerErrorException.class, fault -> new ProblemException(Problem.unavailable(), fault));
    }
}
