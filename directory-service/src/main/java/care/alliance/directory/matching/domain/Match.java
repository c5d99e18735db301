package care.alliance.directory.matching.domain;

import care.alliance.directory.opening.domain.Opening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A therapist for a person, with what speaks for it and against it.
 *
 * @param offer whose openings are shown
 * @param therapy slug
 * @param score 0 to 1; for comparing within one list only
 * @param parts what the score is made of, before {@code room}
 * @param room what is left of the score after balancing between busy and free therapists
 * @param unmet every wish that is not met
 * @param tradeOff what costs the most; null when nothing does
 * @param openings the first three, at a time of day that suits where there is one
 */
public record Match(
        UUID therapist,
        UUID offer,
        String therapy,
        double score,
        List<Part> parts,
        double room,
        List<Point> reasons,
        List<Point> unmet,
        @Nullable Point tradeOff,
        List<Opening> openings) {

    public Match {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
        unmet = List.copyOf(unmet);
        openings = List.copyOf(openings);
    }
}
