package care.alliance.gateway.page.therapist;

import static java.util.stream.Collectors.toMap;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Therapist.About;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a profile of what directory-service tells about a therapist. */
@Component
public class Profiles {

    private final Words words;

    Profiles(Words words) {
        this.words = words;
    }

    /** The page about this therapist, with conditions by the names that are known. */
    public Profile of(Therapist therapist, List<Named> knownConditions) {
        Map<String, String> names =
                knownConditions.stream().collect(toMap(Named::slug, Named::name, (first, second) -> first));
        About about = Objects.requireNonNullElse(therapist.practice(), About.NOTHING);
        return new Profile(
                therapist.name(),
                therapist.initials(),
                therapist.pronouns(),
                words.unconfirmed(therapist.unconfirmedSince()),
                therapist.summary(),
                paragraphs(therapist.biography()),
                therapist.approach(),
                therapist.therapies().stream().map(this::therapy).toList(),
                therapist.conditions().stream()
                        .map(slug -> known(slug, names, about))
                        .toList(),
                therapist.doesNotTreat(),
                words.and(therapist.languages().stream()
                        .map(tag -> language(tag, about))
                        .toList()),
                therapist.registrations().stream().map(this::registration).toList(),
                therapist.clinicLinks(),
                places(therapist),
                therapist.accessibility(),
                styles(about),
                about.insurers().isEmpty() ? null : words.and(about.insurers()),
                therapist.offers().stream()
                        .map(offer -> offer(therapist, offer))
                        .toList());
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.strip().lines().filter(line -> !line.isBlank()).toList();
    }

    private Link therapy(Therapist.Practice practice) {
        return new Link(
                "/therapies/" + practice.slug(), practice.name(), words.say("level." + practice.level()), false);
    }

    private Profile.Known known(String slug, Map<String, String> names, About about) {
        String experience = about.experience().get(slug);
        String note = experience == null || experience.equals("DECLARED")
                ? null
                : words.sayOr("experience.other", "experience." + experience);
        return new Profile.Known(names.getOrDefault(slug, slug.replace('-', ' ')), note);
    }

    private String language(String tag, About about) {
        boolean some = "CONVERSATIONAL".equals(about.fluency().get(tag));
        return some ? words.say("profile.language.some", words.language(tag)) : words.language(tag);
    }

    private @Nullable String styles(About about) {
        return about.styles().isEmpty()
                ? null
                : words.and(about.styles().stream()
                        .map(style -> words.sayOr("style.other", "style." + style))
                        .toList());
    }

    private Card.Reason registration(Therapist.Registration registration) {
        String number = Objects.requireNonNullElse(registration.number(), "");
        String status = words.sayOr("list.one", "registration." + registration.status(), registration.status());
        String text = registration.checkedOn() == null
                ? words.say("profile.registration.unchecked", registration.body(), number, status)
                : words.say(
                                "profile.registration",
                                registration.body(),
                                number,
                                status,
                                words.date(registration.checkedOn()))
                        + more(registration);
        return new Card.Reason(
                text, registration.checkedOn() != null && registration.status().equals("CURRENT"));
    }

    /** By whom it was checked and when it will be again. */
    private String more(Therapist.Registration registration) {
        String by =
                registration.checkedBy() == null ? "" : words.say("profile.registration.by", registration.checkedBy());
        String next = registration.nextCheckOn() == null
                ? ""
                : words.say("profile.registration.next", words.date(registration.nextCheckOn()));
        return by + next;
    }

    private static List<String> places(Therapist therapist) {
        Stream<String> locations =
                therapist.locations().stream().map(place -> place(place.name(), place.town(), place.outwardCode()));
        Stream<String> clinics =
                therapist.clinics().stream().map(clinic -> place(clinic.name(), clinic.town(), clinic.outwardCode()));
        return therapist.locations().isEmpty() ? clinics.toList() : locations.toList();
    }

    private static String place(String name, @Nullable String town, @Nullable String outwardCode) {
        String where = String.join(
                " ", Stream.of(town, outwardCode).filter(Objects::nonNull).toList());
        return where.isEmpty() || name.contains(where) ? name : name + ", " + where;
    }

    private Profile.PricedOffer offer(Therapist therapist, Therapist.Offer offer) {
        String formats = words.and(offer.formats().stream()
                .map(format -> words.say("format.by." + format))
                .toList());
        String note = words.say(
                "profile.offers.note", words.say("participation." + offer.participation()), offer.minutes(), formats);
        String ages = offer.ages(words).map(", "::concat).orElse("");
        return new Profile.PricedOffer(therapist.therapyName(offer.therapy()), note + ages, words.money(offer.price()));
    }
}
