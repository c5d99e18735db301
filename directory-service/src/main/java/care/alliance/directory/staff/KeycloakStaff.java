package care.alliance.directory.staff;

import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.admin.client.CreatedResponseUtil;
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

    /** What a new person does when they follow the link in the mail. */
    private static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

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
        String group = new KeycloakGroups(realm).idOf(clinic, invitation.duty());
        String email = invitation.email().strip().toLowerCase(Locale.ROOT);
        UserRepresentation user = find(realm, email)
                .orElseGet(() -> create(realm, email, invitation.name().strip()));
        realm.users().get(user.getId()).joinGroup(group);
        if (!Boolean.TRUE.equals(user.isEmailVerified())) {
            realm.users().get(user.getId()).executeActionsEmail(FIRST_STEPS);
        }
        return new Invited.Member(UUID.fromString(user.getId()));
    }

    private static Optional<UserRepresentation> find(RealmResource realm, String email) {
        return realm.users().searchByEmail(email, true).stream().findFirst();
    }

    private static UserRepresentation create(RealmResource realm, String email, String name) {
        int lastSpace = name.lastIndexOf(' ');
        UserRepresentation user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setFirstName(lastSpace < 0 ? name : name.substring(0, lastSpace));
        user.setLastName(lastSpace < 0 ? name : name.substring(lastSpace + 1));
        user.setEnabled(true);
        user.setRequiredActions(FIRST_STEPS);
        try (Response response = realm.users().create(user)) {
            if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                // Somebody else invited the same person a moment ago.
                return find(realm, email).orElseThrow();
            }
            user.setId(CreatedResponseUtil.getCreatedId(response));
            return user;
        }
    }
}
