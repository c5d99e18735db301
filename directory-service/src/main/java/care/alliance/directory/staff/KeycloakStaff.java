package care.alliance.directory.staff;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Gives people a place in a clinic's staff at Keycloak. */
@Component
class KeycloakStaff {

    /** A handful of calls, each of which has its own limit. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Keycloak keycloak;
    private final KeycloakSettings settings;
    private final Scheduler threads;

    KeycloakStaff(@Lazy Keycloak keycloak, KeycloakSettings settings, Scheduler keycloakThreads) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.threads = keycloakThreads;
    }

    /**
     * Makes somebody staff of a clinic, whether or not they have a login. Doing it again changes nothing, but sends the
     * mail again to a person who has not followed it yet. Errors with {@code unavailable} while Keycloak is away.
     */
    Mono<Invited> invite(UUID clinic, Invitation invitation) {
        return Mono.fromCallable(() -> blocking(clinic, invitation))
                .subscribeOn(threads)
                .timeout(LIMIT)
                .onErrorResume(BadRequestException.class, refused -> Mono.just(new Invited.NotAccepted()))
                .onErrorMap(ServerErrorException.class, fault -> new ProblemException(Problem.unavailable(), fault));
    }

    private Invited blocking(UUID clinic, Invitation invitation) {
        RealmResource realm = keycloak.realm(settings.realm());
        KeycloakPeople people = new KeycloakPeople(realm);
        String group = new KeycloakGroups(realm).idOf(clinic, invitation.duty());
        UserRepresentation user = people.find(invitation.email())
                .orElseGet(() -> people.create(invitation.email(), invitation.name(), true, List.of()));
        realm.users().get(user.getId()).joinGroup(group);
        people.greet(user);
        return new Invited.Member(UUID.fromString(user.getId()));
    }
}
