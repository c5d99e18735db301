package care.alliance.directory.staff;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Logins by e-mail address. Blocks. */
final class KeycloakPeople {

    /** What a new person does when they follow the link in the mail. */
    static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

    private final RealmResource realm;

    KeycloakPeople(RealmResource realm) {
        this.realm = realm;
    }

    /** The address as Keycloak keeps it. */
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    Optional<UserRepresentation> find(String email) {
        return realm.users().searchByEmail(address(email), true).stream().findFirst();
    }

    /** Somebody new; or who was made by somebody else a moment ago. */
    UserRepresentation create(String email, String fullName, boolean enabled, List<String> groups) {
        String name = fullName.strip();
        int lastSpace = name.lastIndexOf(' ');
        UserRepresentation user = new UserRepresentation();
        user.setUsername(address(email));
        user.setEmail(address(email));
        user.setFirstName(lastSpace < 0 ? name : name.substring(0, lastSpace));
        user.setLastName(lastSpace < 0 ? name : name.substring(lastSpace + 1));
        user.setEnabled(enabled);
        user.setRequiredActions(FIRST_STEPS);
        user.setGroups(groups);
        try (Response response = realm.users().create(user)) {
            if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                return find(email).orElseThrow();
            }
            user.setId(CreatedResponseUtil.getCreatedId(response));
            return user;
        }
    }

    /** Mails somebody who has not verified their address how to begin. */
    void greet(UserRepresentation user) {
        if (!Boolean.TRUE.equals(user.isEmailVerified())) {
            realm.users().get(user.getId()).executeActionsEmail(FIRST_STEPS);
        }
    }
}
