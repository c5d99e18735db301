package care.alliance.gateway.page.profile;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.profile.EditView.Choice;
import care.alliance.gateway.page.profile.EditView.OfferView;
import care.alliance.gateway.page.profile.EditView.Row;
import care.alliance.gateway.page.therapist.Named;
import care.alliance.gateway.page.therapist.Therapist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form. */
@Component
class EditViews {

    private static final int SPARE_LANGUAGES = 2;
    private static final int MOST_LANGUAGES = 10;
    private static final int MOST_REGISTRATIONS = 6;
    private static final List<String> STYLES =
            List.of("WARM", "GENTLE", "DIRECT", "STRUCTURED", "PRACTICAL", "EXPLORATORY", "CHALLENGING", "HUMOROUS");

    private final Words words;

    EditViews(Words words) {
        this.words = words;
    }

    EditView of(Typed typed, Draft draft, Known known) {
        List<Typed.Language> languages = new ArrayList<>(typed.languages());
        for (int i = 0; i < SPARE_LANGUAGES && languages.size() < MOST_LANGUAGES; i++) {
            languages.add(new Typed.Language("", "FLUENT"));
        }
        return new EditView(
                typed,
                draft.managing(),
                languages,
                Tongues.names(),
                choices("condition.", known.conditions(), typed),
                STYLES.stream()
                        .map(style -> new Choice(
                                style,
                                words.say("match.styles." + style),
                                typed.all("styles").contains(style) ? style : ""))
                        .toList(),
                choices("therapy.", known.therapies(), typed),
                registrations(typed, draft),
                draft.changeable().stream()
                        .map(offer -> offer(offer, typed, known))
                        .toList());
    }

    private static List<Choice> choices(String prefix, List<Named> known, Typed typed) {
        return known.stream()
                .map(one -> new Choice(prefix + one.slug(), one.name(), typed.one(prefix + one.slug())))
                .toList();
    }

    private List<Row> registrations(Typed typed, Draft draft) {
        Stream<Row> rows = typed.registrations().stream().map(row -> new Row(row, checked(row, draft)));
        Row spare = new Row(Typed.Row.EMPTY, null);
        return Stream.concat(rows, Stream.of(spare)).limit(MOST_REGISTRATIONS).toList();
    }

    private @Nullable String checked(Typed.Row row, Draft draft) {
        return draft.registrations().stream()
                .filter(entry -> entry.body().equals(row.body()) && row.number().equals(entry.number()))
                .map(Therapist.Registration::checkedBy)
                .filter(Objects::nonNull)
                .map(name -> words.say("edit.checked.by", name))
                .findFirst()
                .orElse(null);
    }

    private OfferView offer(Therapist.Offer offer, Typed typed, Known known) {
        String name = "offer." + offer.id() + ".";
        String title = known.therapies().stream()
                .filter(therapy -> therapy.slug().equals(offer.therapy()))
                .map(Named::name)
                .findFirst()
                .orElse(offer.therapy());
        return new OfferView(
                name,
                title,
                words.say(
                        "edit.offer.note",
                        words.say("participation." + offer.participation()),
                        known.clinics().getOrDefault(offer.clinicId(), "")),
                typed.one(name + "price"),
                typed.one(name + "minutes"),
                typed.all(name + "formats"),
                typed.one(name + "ageMin"),
                typed.one(name + "ageMax"));
    }

    /** Names of what a profile speaks of. */
    record Known(List<Named> conditions, List<Named> therapies, Map<UUID, String> clinics) {}
}
