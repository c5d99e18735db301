package care.alliance.directory.therapist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.therapist.domain.Offer;
import care.alliance.directory.therapist.domain.Therapist;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.SessionProfile;
import care.alliance.events.SessionFormat;
import care.alliance.events.TherapistPublished;
import care.alliance.events.TherapistPublished.Participation;
import care.alliance.events.TherapistPublished.Price;
import care.alliance.events.Topics;
import care.alliance.kit.outbox.OutgoingEvent;

/** A therapist as the bus sees one: ids and offers, no name. */
final class TherapistEvents {

    private TherapistEvents() {}

    static OutgoingEvent published(Therapist therapist, boolean bookable, Library library) {
        TherapistPublished body = new TherapistPublished(
                therapist.id(),
                therapist.loginId(),
                bookable,
                therapist.offers().stream().map(offer -> offer(offer, library)).toList());
        return new OutgoingEvent(Topics.THERAPISTS, therapist.id(), body);
    }

    private static TherapistPublished.Offer offer(Offer offer, Library library) {
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
                new Price(offer.price().amount(), offer.price().currency().getCurrencyCode()),
                library.therapy(offer.therapy())
                        .map(therapy -> course(therapy.profile()))
                        .orElse(null));
    }

    private static TherapistPublished.Course course(SessionProfile profile) {
        return new TherapistPublished.Course(
                profile.sessionsMin(),
                profile.sessionsMax(),
                profile.phases().stream()
                        .map(phase -> new TherapistPublished.Course.Phase(phase.name(), phase.from(), phase.to()))
                        .toList());
    }
}
