package care.alliance.directory.therapist;

import care.alliance.directory.therapist.domain.Skill.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as lists show one.
 *
 * @param accepting whether anything at all is free, whatever was asked for
 * @param openings the next few that match what was asked for
 * @param unconfirmedSince the last day on which somebody said that this is right, where it is long ago; else null
 */
public record TherapistCard(
        UUID id,
        String name,
        String initials,
        String pronouns,
        String summary,
        List<String> languages,
        List<ClinicLine> clinics,
        List<SkillLine> therapies,
        List<String> conditions,
        List<OfferView> offers,
        boolean accepting,
        List<OpeningView> openings,
        @Nullable LocalDate unconfirmedSince) {

    /** A clinic of theirs. */
    public record ClinicLine(UUID id, String name, String town, String outwardCode) {}

    /** A therapy of theirs. */
    public record SkillLine(String slug, String name, String abbreviation, Level level) {}
}
