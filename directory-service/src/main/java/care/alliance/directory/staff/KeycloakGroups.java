package care.alliance.directory.staff;

import care.alliance.kit.actor.Duty;
import care.alliance.kit.actor.Role;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** The groups whose paths say who works where: {@code /clinics/<clinicId>/managers|receptionists}. Blocks. */
final class KeycloakGroups {

    /** Of therapists who were accepted here. */
    static final String THERAPISTS = "therapists";

    private static final String ROOT = "clinics";

    private final RealmResource realm;

    KeycloakGroups(RealmResource realm) {
        this.realm = realm;
    }

    /** Id of the group for a duty at a clinic; made when the clinic is new. */
    String idOf(UUID clinic, Duty duty) {
        String clinicPath = ROOT + "/" + clinic;
        return find(clinicPath + "/" + name(duty), () -> {
            String root = find(ROOT, () -> make(null, ROOT));
            String ofClinic = find(clinicPath, () -> make(root, clinic.toString()));
            return make(ofClinic, name(duty));
        });
    }

    /** Id of the group of therapists, whose members have the role; made with it when it is new. */
    String therapists() {
        String group = find(THERAPISTS, () -> make(null, THERAPISTS));
        RoleScopeResource roles = realm.groups().group(group).roles().realmLevel();
        if (roles.listAll().stream().noneMatch(KeycloakGroups::isTherapist)) {
            roles.add(roles.listAvailable().stream()
                    .filter(KeycloakGroups::isTherapist)
                    .toList());
        }
        return group;
    }

    private static boolean isTherapist(RoleRepresentation role) {
        return role.getName().equals(Role.THERAPIST.name().toLowerCase(Locale.ROOT));
    }

    private String find(String path, Supplier<String> otherwise) {
        try {
            return realm.getGroupByPath(path).getId();
        } catch (NotFoundException missing) {
            return made(path, otherwise);
        }
    }

    private String made(String path, Supplier<String> otherwise) {
        try {
            return otherwise.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                // Somebody else made it a moment ago.
                return realm.getGroupByPath(path).getId();
            }
            throw refused;
        }
    }

    private String make(@Nullable String parent, String name) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(name);
        try (Response response = parent == null
                ? realm.groups().add(group)
                : realm.groups().group(parent).subGroup(group)) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    private static String name(Duty duty) {
        return switch (duty) {
            case MANAGER -> "managers";
            case RECEPTIONIST -> "receptionists";
        };
    }
}
