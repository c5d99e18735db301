package care.alliance.directory.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.application.domain.Application;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Duty;
import care.alliance.kit.actor.Membership;
import care.alliance.kit.actor.Role;
import java.util.Set;
import java.util.UUID;

/**
 * Which applications somebody may see and decide on: operators all, a clinic's managers those that were sent to it.
 *
 * @param everywhere whether all, those to Alliance itself included
 * @param clinics otherwise of which clinics
 */
record Reach(boolean everywhere, Set<UUID> clinics) {

    static Reach of(Actor actor) {
        return new Reach(
                actor.has(Role.OPERATOR),
                actor.memberships().stream()
                        .filter(membership -> membership.duty() == Duty.MANAGER)
                        .map(Membership::clinicId)
                        .collect(toUnmodifiableSet()));
    }

    boolean isEmpty() {
        return !everywhere && clinics.isEmpty();
    }

    boolean covers(Application application) {
        UUID clinic = application.clinicId();
        return everywhere || (clinic != null && clinics.contains(clinic));
    }

    /** The same within one clinic. */
    Reach within(UUID clinic) {
        return new Reach(false, everywhere || clinics.contains(clinic) ? Set.of(clinic) : Set.of());
    }
}
