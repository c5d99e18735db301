package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.therapist.domain.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hard rules for one person, opening by opening. What holds for a therapist as a whole is {@link RuleIndex}'s. */
final class Rules {

    private final Seeker seeker;
    private final Instant now;
    private final Instant horizon;
    private final Distances distances;

    Rules(Seeker seeker, Instant now, Duration horizon, Distances distances) {
        this.seeker = seeker;
        this.now = now;
        this.horizon = now.plus(horizon);
        this.distances = distances;
    }

    /** The openings of an offer that suit as they are, soonest first. */
    List<Free> suiting(Offer offer) {
        List<Free> suiting = new ArrayList<>();
        if (forThesePeople(offer) && affordable(offer)) {
            for (Free free : offer.free()) {
                if (suits(free)) {
                    suiting.add(free);
                }
            }
        }
        return suiting;
    }

    private boolean forThesePeople(Offer offer) {
        Integer age = seeker.age();
        return (seeker.participation() == null || seeker.participation() == offer.participation())
                && (age == null || offer.ages().include(age));
    }

    private boolean affordable(Offer offer) {
        Long budget = seeker.maxPrice();
        return !must(Must.BUDGET, Step.BUDGET) || budget == null || offer.price() <= budget;
    }

    private boolean suits(Free free) {
        Instant start = free.opening().start();
        Format format = free.opening().format();
        boolean wanted = seeker.formats().isEmpty()
                || seeker.formats().contains(format)
                || seeker.steps().contains(Step.FORMAT);
        return start.isAfter(now)
                && !start.isAfter(horizon)
                && wanted
                && (format != Format.IN_PERSON || reachable(free.site()));
    }

    /** An unknown place is as far as can be, and has a step. */
    private boolean reachable(@Nullable Site site) {
        Near near = seeker.near();
        boolean close = near == null
                || seeker.steps().contains(Step.DISTANCE)
                || (site != null && distances.km(site) <= near.withinKm());
        boolean even = !must(Must.STEP_FREE, Step.STEP_FREE) || (site != null && site.stepFree());
        return close && even;
    }

    private boolean must(Must must, Step step) {
        return seeker.musts().contains(must) && !seeker.steps().contains(step);
    }
}
