package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Participation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer as the API answers it. */
public record OfferView(
        UUID id,
        UUID clinicId,
        String therapy,
        Participation participation,
        int minutes,
        List<Format> formats,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        PriceView price) {

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.id(),
                offer.clinicId(),
                offer.therapy(),
                offer.participation(),
                Math.toIntExact(offer.length().toMinutes()),
                offer.formats().stream().sorted().toList(),
                offer.ages().min(),
                offer.ages().max(),
                new PriceView(offer.price().amount(), offer.price().currency().getCurrencyCode()));
    }

    /** Minor units and ISO 4217. */
    public record PriceView(long amount, String currency) {}
}
