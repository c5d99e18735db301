package care.alliance.kit.actor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling. A WebFlux handler takes it as a parameter.
 *
 * @param subject the login's id at Keycloak; null for a caller without token
 * @param memberships the clinics that the caller may act for
 * @param scopes what the token was issued for; services calling on their own behalf are told apart by it
 * @param name as given at Keycloak
 * @param email as given at Keycloak; worth something only when {@code emailVerified}
 */
public record Actor(
        @Nullable String subject,
        Set<Role> roles,
        Set<Membership> memberships,
        Set<String> scopes,
        @Nullable String name,
        @Nullable String email,
        boolean emailVerified) {

    private static final Actor ANONYMOUS = new Actor(null, Set.of(), Set.of(), Set.of(), null, null, false);

    public Actor {
        roles = Set.copyOf(roles);
        memberships = Set.copyOf(memberships);
        scopes = Set.copyOf(scopes);
    }

    /** A caller without token. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    public boolean isAnonymous() {
        return subject == null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasScope(String scope) {
        return scopes.contains(scope);
    }

    /** True for any duty at the clinic. */
    public boolean worksAt(UUID clinicId) {
        return memberships.stream().anyMatch(membership -> membership.clinicId().equals(clinicId));
    }

    public boolean manages(UUID clinicId) {
        return memberships.contains(new Membership(clinicId, Duty.MANAGER));
    }

    /** The clinics where the caller has any duty. */
    public Set<UUID> clinics() {
        return memberships.stream().map(Membership::clinicId).collect(toUnmodifiableSet());
    }

    /** Leaves name and e-mail out, so that an actor in a log names nobody. */
    @Override
    public String toString() {
        return "Actor[subject=" + subject + ", roles=" + roles + "]";
    }
}
