package care.alliance.directory.therapist.domain;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist says about their work that people can ask for.
 *
 * @param gender null when not said
 * @param experience by condition, where it is more than declared
 * @param fluency by language, where it is less than fluent
 * @param insurers who pays for sessions with them
 * @param excludes conditions that they do not treat, by slug
 * @param capacity how many new patients they can take in four weeks
 */
public record Practice(
        @Nullable Gender gender,
        Set<Style> styles,
        Map<String, Experience> experience,
        Map<String, Fluency> fluency,
        Set<String> insurers,
        Set<String> excludes,
        int capacity) {

    /** Somebody who has not said anything yet, with room for one new patient a week. */
    public static final Practice UNSTATED = new Practice(null, Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), 4);

    public Practice {
        styles = Set.copyOf(styles);
        experience = Map.copyOf(experience);
        fluency = Map.copyOf(fluency);
        insurers = Set.copyOf(insurers);
        excludes = Set.copyOf(excludes);
        if (capacity < 1) {
            throw new IllegalArgumentException("a therapist has room for somebody in four weeks");
        }
    }
}
