package care.alliance.gateway.security;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page is for. Controllers take it as a parameter and every template sees it as {@code visitor}. It decides what is
 * shown; what is allowed is decided by the services, which read the access token again.
 *
 * @param name as Keycloak knows it
 * @param roles realm roles, such as {@code patient} or {@code therapist}
 * @param clinics where this person works, and as what
 */
public record Visitor(boolean signedIn, @Nullable String name, Set<String> roles, List<ClinicDuty> clinics)
        implements Serializable {

    /** What somebody does at a clinic. */
    public enum Duty {
        MANAGER,
        RECEPTIONIST
    }

    /** A duty at one clinic; it gives nothing at another. */
    public record ClinicDuty(UUID clinicId, Duty duty) implements Serializable {}

    static final Visitor ANONYMOUS = new Visitor(false, null, Set.of(), List.of());

    public Visitor {
        roles = Set.copyOf(roles);
        clinics = List.copyOf(clinics);
    }

    public static Visitor anonymous() {
        return ANONYMOUS;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Works at some clinic. */
    public boolean staff() {
        return !clinics.isEmpty();
    }

    /** Manages some clinic. */
    public boolean manager() {
        return clinics.stream().anyMatch(duty -> duty.duty() == Duty.MANAGER);
    }

    public boolean worksAt(UUID clinicId) {
        return clinics.stream().anyMatch(duty -> duty.clinicId().equals(clinicId));
    }

    public boolean manages(UUID clinicId) {
        return clinics.contains(new ClinicDuty(clinicId, Duty.MANAGER));
    }

    @Override
    public String toString() {
        return "Visitor[signedIn=%s, roles=%s, clinics=%s]".formatted(signedIn, roles, clinics);
    }
}
