package care.alliance.directory.staff;

import care.alliance.kit.actor.Duty;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** The groups whose paths say who works where: {@code /clinics/<clinicId>/managers|receptionists}. Blocks. */
final class KeycloakGroups {

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

    private String find(String path, java.util.function.Supplier<String> otherwise) {
        try {
            return realm.getGroupByPath(path).getId();
        } catch (NotFoundException missing) {
            return otherwise.get();
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
