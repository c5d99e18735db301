package care.alliance.directory.therapist;

import care.alliance.directory.database.Columns;
import care.alliance.directory.therapist.TherapistCard.ClinicLine;
import care.alliance.directory.therapist.TherapistCard.SkillLine;
import care.alliance.directory.therapist.domain.Portrait;
import care.alliance.directory.therapist.domain.Skill.Level;
import care.alliance.directory.therapy.domain.Library;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads therapists out of rows that carry the columns of the view {@code therapist_card}. */
public final class TherapistRows {

    /** The view's columns, for a query that names it {@code card}. */
    public static final String COLUMNS = """
            card.id, card.name, card.pronouns, card.summary, card.languages, card.conditions,
            card.skills::text AS skills, card.clinics::text AS clinics, card.offers::text AS offers
            """;

    private final JsonMapper json;
    private final Library library;

    TherapistRows(JsonMapper json, Library library) {
        this.json = json;
        this.library = library;
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
                        .flatMap(this::skill)
                        .toList(),
                Columns.texts(row, "conditions"),
                list(row, "offers", OfferView[].class),
                Columns.value(row, "accepting", Boolean.class),
                list(row, "openings", OpeningView[].class));
    }

    <T> T one(Readable row, String column, Class<T> type) {
        return json.readValue(Columns.text(row, column), type);
    }

    <T> List<T> list(Readable row, String column, Class<T[]> type) {
        return List.of(json.readValue(Columns.text(row, column), type));
    }

    /** A therapy without a published page is not shown. */
    private Stream<SkillLine> skill(StoredSkill skill) {
        return library.therapy(skill.slug()).stream()
                .map(therapy -> new SkillLine(therapy.slug(), therapy.name(), therapy.abbreviation(), skill.level()));
    }

    private record StoredSkill(String slug, Level level) {}
}
