package care.alliance.directory.therapist.domain;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * What can be booked with a therapist.
 *
 * @param therapy slug of the therapy
 * @param length of one session
 */
public record Offer(
        UUID id,
        UUID clinicId,
        String therapy,
        Participation participation,
        Duration length,
        Set<Format> formats,
        Ages ages,
        Price price) {

    public Offer {
        formats = Set.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("an offer needs a format");
        }
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a session has a length");
        }
    }
}
