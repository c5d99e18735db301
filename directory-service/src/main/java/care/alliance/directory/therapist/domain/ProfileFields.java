package care.alliance.directory.therapist.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A profile field by field, for telling what an edit has changed. */
public final class ProfileFields {

    private ProfileFields() {}

    /** The values by the edit's field names, in its order: text, a list of lines, or null for what is not said. */
    public static Map<String, @Nullable Object> of(Therapist therapist) {
        Portrait portrait = therapist.portrait();
        Practice practice = therapist.practice();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("pronouns", portrait.pronouns());
        fields.put("summary", portrait.summary());
        fields.put("biography", portrait.biography());
        fields.put("approach", portrait.approach());
        fields.put("languages", portrait.languages());
        fields.put("fluency", pairs(practice.fluency()));
        fields.put("conditions", therapist.conditions());
        fields.put("experience", pairs(practice.experience()));
        fields.put("excludes", sorted(practice.excludes()));
        fields.put("doesNotTreat", therapist.doesNotTreat());
        fields.put("accessibility", portrait.accessibility());
        fields.put(
                "gender", practice.gender() == null ? null : practice.gender().name());
        fields.put("styles", sorted(practice.styles().stream().map(Style::name).toList()));
        fields.put("insurers", sorted(practice.insurers()));
        fields.put("capacity", String.valueOf(practice.capacity()));
        fields.put(
                "therapies",
                therapist.skills().stream()
                        .map(skill -> skill.therapy() + " " + skill.level())
                        .toList());
        fields.put(
                "registrations",
                therapist.registrations().stream()
                        .map(ProfileFields::registration)
                        .toList());
        fields.put(
                "offers", therapist.offers().stream().map(ProfileFields::offer).toList());
        return fields;
    }

    private static List<String> pairs(Map<String, ? extends Enum<?>> values) {
        return sorted(values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList());
    }

    private static List<String> sorted(Collection<String> values) {
        return values.stream().sorted().toList();
    }

    private static String registration(Registration entry) {
        return "%s %s, %s, checked %s by %s, next check %s"
                .formatted(
                        entry.body(),
                        entry.number(),
                        entry.status().name().toLowerCase(Locale.ROOT),
                        entry.checkedOn(),
                        Objects.requireNonNullElse(entry.checkedBy(), "somebody"),
                        entry.nextCheckOn());
    }

    private static String offer(Offer offer) {
        return "%s, %s, %d minutes, %s, ages %s to %s, %s %s"
                .formatted(
                        offer.therapy(),
                        word(offer.participation()),
                        offer.length().toMinutes(),
                        String.join(
                                " or ",
                                offer.formats().stream()
                                        .sorted()
                                        .map(ProfileFields::word)
                                        .toList()),
                        Objects.requireNonNullElse(offer.ages().min(), "any"),
                        Objects.requireNonNullElse(offer.ages().max(), "any"),
                        BigDecimal.valueOf(
                                offer.price().amount(), offer.price().currency().getDefaultFractionDigits()),
                        offer.price().currency());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
