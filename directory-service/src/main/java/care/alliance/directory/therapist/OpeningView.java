package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Format;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opening as the API answers it. */
public record OpeningView(
        UUID offerId,
        Instant start,
        Instant end,
        Format format,
        String zone,
        @Nullable UUID locationId) {}
