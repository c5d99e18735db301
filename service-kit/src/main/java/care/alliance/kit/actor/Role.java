package care.alliance.kit.actor;

import java.util.Locale;
import java.util.Optional;

/** Realm roles. What a person may do for a clinic comes from {@link Membership} instead. */
public enum Role {
    PATIENT,
    THERAPIST,
    EDITOR,
    OPERATOR;

    /** The authority that access rules name: {@code ROLE_patient} and so on. */
    public String authority() {
        return "ROLE_" + claim();
    }

    static Optional<Role> ofClaim(String claim) {
        for (Role role : values()) {
            if (role.claim().equals(claim)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
