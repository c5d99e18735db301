package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Site;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each place is from one person, worked out once: many openings are at the same one. */
final class Distances {

    private final @Nullable Near near;
    private final Map<Site, Double> known = new HashMap<>();

    Distances(@Nullable Near near) {
        this.near = near;
    }

    /** In kilometres; nothing for somebody who did not say where they are. */
    double km(Site site) {
        return near == null ? 0 : known.computeIfAbsent(site, one -> near.km(one.at()));
    }
}
