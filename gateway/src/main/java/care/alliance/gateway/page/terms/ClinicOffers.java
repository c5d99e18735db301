package care.alliance.gateway.page.terms;

import care.alliance.gateway.client.PartClients;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.profile.Drafts;
import care.alliance.gateway.page.therapist.Therapist;
import care.alliance.gateway.page.therapist.Therapists;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What can be booked at a clinic, with the names of directory-service. Failures are those of {@link PartClients}. */
@Component
class ClinicOffers {

    private final Drafts drafts;
    private final Therapists therapists;
    private final Words words;

    ClinicOffers(Drafts drafts, Therapists therapists, Words words) {
        this.drafts = drafts;
        this.therapists = therapists;
        this.words = words;
    }

    /** Those of all its therapists, by name, the hidden ones too. */
    Mono<List<Offered>> of(UUID clinic) {
        return drafts.at(clinic)
                .flatMapMany(Flux::fromIterable)
                .map(Drafts.Line::id)
                .buffer(Therapists.AT_ONCE)
                .concatMap(therapists::several)
                .flatMapIterable(found -> found)
                .flatMapIterable(therapist -> offers(clinic, therapist).toList())
                .collectList();
    }

    private Stream<Offered> offers(UUID clinic, Therapist therapist) {
        return therapist.offers().stream()
                .filter(offer -> offer.clinicId().equals(clinic))
                .map(offer -> new Offered(
                        offer.id(),
                        therapist.name(),
                        words.say(
                                "terms.offer",
                                therapist.therapyName(offer.therapy()),
                                words.sayOr("list.one", "participation." + offer.participation(), ""),
                                offer.minutes())));
    }

    /** @param what therapy, with whom, and how long */
    record Offered(UUID id, String therapist, String what) {}
}
