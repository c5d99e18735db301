package care.alliance.directory.demo;

import care.alliance.directory.therapist.domain.Ages;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Price;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is written.
 *
 * @param participation null for a person alone
 */
record OfferEntry(
        String therapy,
        @Nullable Participation participation,
        int minutes,
        Set<Format> formats,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        long pounds) {

    Offer offer(UUID id, UUID clinic) {
        return new Offer(
                id,
                clinic,
                therapy,
                participation == null ? Participation.INDIVIDUAL : participation,
                Duration.ofMinutes(minutes),
                formats,
                new Ages(ageMin, ageMax),
                Price.pounds(pounds));
    }
}
