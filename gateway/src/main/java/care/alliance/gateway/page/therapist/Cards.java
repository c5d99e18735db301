package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.Price;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Card.OpeningLink;
import care.alliance.gateway.page.therapist.Card.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes cards of therapists: what they offer in one line, why they fit, and their next openings as links. */
@Component
public class Cards {

    private static final int THERAPIES_IN_LINE = 3;
    /** From here on a first opening speaks rather against than for somebody. */
    private static final int SOON_DAYS = 7;

    private final Words words;

    Cards(Words words) {
        this.words = words;
    }

    /** Cards without any wishes known. */
    public List<Card> of(List<Therapist> therapists) {
        return of(therapists, Wishes.NONE);
    }

    List<Card> of(List<Therapist> therapists, Wishes wishes) {
        return therapists.stream().map(therapist -> card(therapist, wishes)).toList();
    }

    /** Cards for people who came for one therapy. */
    public List<Card> offering(List<Therapist> therapists, String therapy) {
        return of(therapists, new Wishes(therapy, null));
    }

    /** A card for somebody who was matched: with these reasons, and these openings to book directly. */
    public Card matched(Therapist therapist, String therapy, List<Reason> why, List<Therapist.Opening> openings) {
        return new Card(
                "/therapists/" + therapist.id(),
                therapist.name(),
                therapist.initials(),
                line(therapist, new Wishes(therapy, null)),
                therapist.clinicLinks(),
                words.unconfirmed(therapist.unconfirmedSince()),
                why,
                openings(therapist.id(), openings));
    }

    private Card card(Therapist therapist, Wishes wishes) {
        return new Card(
                "/therapists/" + therapist.id(),
                therapist.name(),
                therapist.initials(),
                line(therapist, wishes),
                therapist.clinicLinks(),
                words.unconfirmed(therapist.unconfirmedSince()),
                why(therapist, wishes),
                openings(therapist.id(), therapist.openings()));
    }

    private String line(Therapist therapist, Wishes wishes) {
        Stream<String> therapies = therapist.therapies().stream()
                .sorted(Comparator.comparing(practice -> !practice.slug().equals(wishes.therapy())))
                .limit(THERAPIES_IN_LINE)
                .map(Therapist.Practice::shortName);
        Stream<String> price = therapist.offers().stream()
                .map(Therapist.Offer::price)
                .min(Comparator.comparingLong(Price::amount))
                .map(cheapest -> words.say("therapist.from", words.money(cheapest)))
                .stream();
        Stream<String> formats = therapist.offers().stream()
                .flatMap(offer -> offer.formats().stream())
                .distinct()
                .map(format -> words.say("format." + format));
        return Stream.of(joined(therapies), joined(price), joined(formats))
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    private static String joined(Stream<String> parts) {
        return String.join(", ", parts.toList());
    }

    private List<Reason> why(Therapist therapist, Wishes wishes) {
        List<Reason> why = new ArrayList<>();
        therapist.therapies().stream()
                .min(Comparator.comparing(practice -> !practice.slug().equals(wishes.therapy())))
                .map(practice -> words.say("therapist.level." + practice.level(), practice.shortName()))
                .ifPresent(text -> why.add(new Reason(text, true)));
        if (therapist.languages().size() > 1) {
            List<String> languages =
                    therapist.languages().stream().map(words::language).toList();
            why.add(new Reason(words.say("therapist.speaks", words.and(languages)), true));
        }
        if (wishes.maxPrice() != null) {
            why.add(new Reason(words.say("therapist.budget"), true));
        }
        if (therapist.distanceKm() != null) {
            why.add(new Reason(away(therapist.distanceKm()), true));
        }
        why.add(soonest(therapist));
        return List.copyOf(why);
    }

    /** As the crow flies, so whole kilometres are as much as it tells. */
    private String away(double km) {
        return km < 1 ? words.say("therapist.away.less") : words.say("therapist.away", Math.round(km));
    }

    private Reason soonest(Therapist therapist) {
        if (therapist.openings().isEmpty()) {
            return new Reason(words.say("therapist.free.none"), false);
        }
        Therapist.Opening first = therapist.openings().getFirst();
        long days = words.daysUntil(first.start(), first.zone());
        String text = switch ((int) days) {
            case 0 -> words.say("therapist.free.today");
            case 1 -> words.say("therapist.free.tomorrow");
            default -> words.say("therapist.free.days", days);
        };
        return new Reason(text, days <= SOON_DAYS);
    }

    private List<OpeningLink> openings(UUID therapist, List<Therapist.Opening> openings) {
        return openings.stream()
                .map(opening -> new OpeningLink(
                        Urls.to("/therapists/" + therapist)
                                .with("offer", opening.offerId())
                                .with("format", opening.format())
                                .with(
                                        "from",
                                        opening.start().atZone(opening.zone()).toLocalDate())
                                .with("start", opening.start())
                                .at("times")
                                .toString(),
                        words.soon(opening.start(), opening.zone()),
                        words.shortDay(opening.start().atZone(opening.zone())) + ", "
                                + words.say("format.by." + opening.format())))
                .toList();
    }

    /** What somebody asked for, as far as a card answers it. */
    record Wishes(@Nullable String therapy, @Nullable String maxPrice) {
        static final Wishes NONE = new Wishes(null, null);
    }
}
