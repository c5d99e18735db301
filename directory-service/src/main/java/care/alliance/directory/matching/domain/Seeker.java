package care.alliance.directory.matching.domain;

import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Style;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered. Every answer may be missing (null or empty), and a missing one costs nobody a rank. Nothing
 * else about the person is here, so nothing else can change the list.
 *
 * @param conditions slugs of what they come with
 * @param age of the person the sessions are for, in years
 * @param formats that suit; empty for any
 * @param languages ISO 639-1, the one they like best first
 * @param therapies slugs they would like, the one they like best first
 * @param styles they would like, the one they like best first
 * @param maxPrice of one session, in minor units
 * @param insurer who shall pay
 * @param times that suit; empty for any
 * @param musts wishes that exclude whoever does not meet them
 * @param steps what they allowed after all, so that it excludes nobody
 */
public record Seeker(
        List<String> conditions,
        @Nullable Severity severity,
        @Nullable Integer age,
        Set<Format> formats,
        @Nullable Participation participation,
        List<String> languages,
        @Nullable Gender gender,
        List<String> therapies,
        List<Style> styles,
        @Nullable Long maxPrice,
        @Nullable String insurer,
        @Nullable Near near,
        Set<TimeOfDay> times,
        Set<Must> musts,
        Set<Step> steps) {

    /** Somebody who skipped every question. */
    public static final Seeker SILENT = new Seeker(
            List.of(), null, null, Set.of(), null, List.of(), null, List.of(), List.of(), null, null, null, Set.of(),
            Set.of(), Set.of());

    public Seeker {
        conditions = List.copyOf(conditions);
        formats = Set.copyOf(formats);
        languages = List.copyOf(languages);
        therapies = List.copyOf(therapies);
        styles = List.copyOf(styles);
        times = Set.copyOf(times);
        musts = Set.copyOf(musts);
        steps = Set.copyOf(steps);
    }

    /** What a person comes with is nobody else's business. */
    @Override
    public String toString() {
        return "Seeker[…]";
    }
}
