package care.alliance.directory.therapist;

import care.alliance.directory.database.Columns;
import care.alliance.directory.therapist.TherapistCard.ClinicLine;
import care.alliance.directory.therapist.TherapistCard.SkillLine;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapist.domain.VisibilityRules;
import care.alliance.directory.therapy.domain.Library;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads therapists out of rows that carry the columns of the view {@code therapist_card}. */
public final class TherapistRows {

    /** The view's columns, for a query that names it {@code card}. */
    public static final String COLUMNS = """
            card.id, card.name, card.pronouns, card.summary, card.languages, card.conditions,
            card.skills::text AS skills, card.clinics::text AS clinics, card.offers::text AS offers,
            (SELECT confirmed.confirmed_on FROM therapist confirmed WHERE confirmed.id = card.id) AS confirmed_on
            """;

    private final JsonMapper json;
    private final Library library;
    private final VisibilityRules rules;
    private final Today today;

    TherapistRows(JsonMapper json, Library library, VisibilityRules rules, Today today) {
        this.json = json;
        this.library = library;
        this.rules = rules;
        this.today = today;
    }

    /** The card in a row that has {@link #COLUMNS}, {@code accepting} and {@code openings} (JSON as text). */
    public TherapistCard card(Readable row) {
        String name = Columns.text(row, "name");
        return new TherapistCard(
                Columns.value(row, "id", UUID.class),
                name,
                Portrait.initials(name),
                Columns.text(row, "pronouns"),
                Columns.text(row, "summary"),
                Columns.texts(row, "languages"),
                list(row, "clinics", ClinicLine[].class),
                list(row, "skills", StoredSkill[].class).stream()
                        .flatMap(skill -> skill(skill.slug(), skill.level()))
                        .toList(),
                Columns.texts(row, "conditions"),
                list(row, "offers", OfferView[].class),
                Columns.value(row, "accepting", Boolean.class),
                list(row, "openings", OpeningView[].class),
                rules.unconfirmedSince(Columns.value(row, "confirmed_on", LocalDate.class), today.date()));
    }

    <T> T one(Readable row, String column, Class<T> type) {
        return json.readValue(Columns.text(row, column), type);
    }

    <T> List<T> list(Readable row, String column, Class<T[]> type) {
        return List.of(json.readValue(Columns.text(row, column), type));
    }

    /** A therapy without a published page is not shown. */
    Stream<SkillLine> skill(String slug, Level level) {
        return library.therapy(slug).stream()
                .map(therapy -> new SkillLine(therapy.slug(), therapy.name(), therapy.abbreviation(), level));
    }

    private record StoredSkill(String slug, Level level) {}
}
