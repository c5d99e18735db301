package care.alliance.directory.therapist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.events.SessionFormat;
import care.alliance.events.TherapistPublished;
import care.alliance.events.TherapistPublished.Participation;
import care.alliance.events.TherapistPublished.Price;
import care.alliance.events.Topics;
import care.alliance.kit.outbox.OutgoingEvent;

/** A therapist as the bus sees one: ids and offers, no name. */
final class TherapistEvents {

    private TherapistEvents() {}

    static OutgoingEvent published(Therapist therapist, boolean bookable) {
        TherapistPublished body = new TherapistPublished(
                therapist.id(),
                therapist.loginId(),
                bookable,
                therapist.offers().stream().map(TherapistEvents::offer).toList());
        return new OutgoingEvent(Topics.THERAPISTS, therapist.id(), body);
    }

    private static TherapistPublished.Offer offer(Offer offer) {
        return new TherapistPublished.Offer(
                offer.id(),
                offer.clinicId(),
                offer.therapy(),
                Participation.valueOf(offer.participation().name()),
                Math.toIntExact(offer.length().toMinutes()),
                offer.formats().stream()
                        .map(format -> SessionFormat.valueOf(format.name()))
                        .collect(toUnmodifiableSet()),
                offer.ages().min(),
                offer.ages().max(),
                new Price(offer.price().amount(), offer.price().currency().getCurrencyCode()));
    }
}
