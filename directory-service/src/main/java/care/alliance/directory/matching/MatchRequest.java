package care.alliance.directory.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's answers as they were sent; every one but the first may be missing. Members that are not listed here are
 * ignored and change nothing.
 *
 * @param safeNow the answer to "Are you able to keep yourself safe right now?"
 * @param concerns what should be talked about with a clinic first; nobody is listed then
 * @param age of the person the sessions are for, whole years
 * @param maxPrice of one session, in pence
 * @param near town, outward code or postcode
 * @param withinKm distance from {@code near}; 25 when left out
 * @param musts which wishes exclude whoever does not meet them
 * @param steps what shall be allowed after all, as a relaxation named it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MatchRequest(
        @Nullable Boolean safeNow,
        @Nullable List<String> concerns,
        @Nullable List<String> conditions,
        @Nullable String severity,
        @Nullable Integer age,
        @Nullable List<String> formats,
        @Nullable String participation,
        @Nullable List<String> languages,
        @Nullable String gender,
        @Nullable List<String> therapies,
        @Nullable List<String> styles,
        @Nullable Long maxPrice,
        @Nullable String insurer,
        @Nullable String near,
        @Nullable Integer withinKm,
        @Nullable List<String> times,
        @Nullable List<String> musts,
        @Nullable List<String> steps) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    /**
     * What of it may be shown to a clinic: the wishes, without the answer about safety and without what was allowed only to
     * see more therapists. No value has more space in it than it needs.
     */
    MatchRequest shareable() {
        return new MatchRequest(
                null,
                tidy(concerns),
                tidy(conditions),
                tidy(severity),
                age,
                tidy(formats),
                tidy(participation),
                tidy(languages),
                tidy(gender),
                tidy(therapies),
                tidy(styles),
                maxPrice,
                tidy(insurer),
                tidy(near),
                withinKm,
                tidy(times),
                tidy(musts),
                null);
    }

    private static @Nullable List<String> tidy(@Nullable List<String> values) {
        return values == null
                ? null
                : values.stream()
                        .map(MatchRequest::tidy)
                        .map(value -> value == null ? "" : value)
                        .toList();
    }

    private static @Nullable String tidy(@Nullable String value) {
        return value == null ? null : SPACE.matcher(value).replaceAll(" ").strip();
    }

    /** What a person comes with is nobody else's business. */
    @Override
    public String toString() {
        return "MatchRequest[…]";
    }
}
