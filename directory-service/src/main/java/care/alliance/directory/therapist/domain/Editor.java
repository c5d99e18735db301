package care.alliance.directory.therapist.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody at work on a therapist's profile.
 *
 * @param self the therapist themself
 * @param manages the clinics of the therapist's offers that they manage
 * @param name theirs, as it stands beside a registration that they have looked up
 */
public record Editor(boolean self, Set<UUID> manages, String name) {

    public Editor {
        manages = Set.copyOf(manages);
    }

    /** Whether they may work on it at all. */
    public boolean may() {
        return self || managing();
    }

    /** Whether they may change therapies, registrations and offers. */
    public boolean managing() {
        return !manages.isEmpty();
    }

    @Override
    public String toString() {
        return "Editor[self=" + self + ", manages=" + manages + "]";
    }
}
