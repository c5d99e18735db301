package care.alliance.booking.replica.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as booking needs them; the name stays in directory-service.
 *
 * @param loginId subject of the therapist's own login, or null
 * @param clinicIds clinics at which the therapist offers something now
 */
public record Therapist(UUID id, @Nullable UUID loginId, Set<UUID> clinicIds) {
    public Therapist {
        clinicIds = Set.copyOf(clinicIds);
    }

    /** Whether the person signed in with this subject is the therapist. */
    public boolean hasLogin(@Nullable String subject) {
        return loginId != null && loginId.toString().equals(subject);
    }
}
