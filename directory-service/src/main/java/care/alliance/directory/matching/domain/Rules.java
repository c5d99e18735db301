package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import care.alliance.directory.matching.domain.Candidate.Site;
import care.alliance.directory.therapist.domain.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hard rules for one person. Each method answers what the person would have to allow, as {@link Step} bits: 0 when
 * nothing, {@link #NEVER} when allowing does not help.
 */
final class Rules {

    static final int NEVER = 1 << 7;

    private final Seeker seeker;
    private final Instant now;
    private final Instant horizon;
    private final int allowed;

    Rules(Seeker seeker, Instant now, Duration horizon) {
        this.seeker = seeker;
        this.now = now;
        this.horizon = now.plus(horizon);
        this.allowed = seeker.steps().stream().mapToInt(Step::bit).reduce(0, (a, b) -> a | b);
    }

    int of(Candidate candidate) {
        if (!candidate.registered() || !treats(candidate)) {
            return NEVER;
        }
        int steps = 0;
        if (seeker.musts().contains(Must.GENDER)
                && seeker.gender() != null
                && seeker.gender() != candidate.practice().gender()) {
            steps |= Step.GENDER.bit();
        }
        if (seeker.musts().contains(Must.LANGUAGE)
                && !seeker.languages().isEmpty()
                && Collections.disjoint(candidate.languages(), seeker.languages())) {
            steps |= Step.LANGUAGE.bit();
        }
        if (seeker.musts().contains(Must.INSURER)
                && seeker.insurer() != null
                && !candidate.practice().insurers().contains(seeker.insurer())) {
            steps |= Step.INSURER.bit();
        }
        return steps & ~allowed;
    }

    int of(Offer offer) {
        boolean otherPeople = seeker.participation() != null && seeker.participation() != offer.participation();
        if (otherPeople || !suitsAge(offer)) {
            return NEVER;
        }
        boolean tooDear =
                seeker.musts().contains(Must.BUDGET) && seeker.maxPrice() != null && offer.price() > seeker.maxPrice();
        return (tooDear ? Step.BUDGET.bit() : 0) & ~allowed;
    }

    int of(Free free) {
        Instant start = free.opening().start();
        if (!start.isAfter(now) || start.isAfter(horizon)) {
            return NEVER;
        }
        int steps = 0;
        if (!seeker.formats().isEmpty()
                && !seeker.formats().contains(free.opening().format())) {
            steps |= Step.FORMAT.bit();
        }
        if (free.opening().format() == Format.IN_PERSON) {
            steps |= of(free.site());
        }
        return steps & ~allowed;
    }

    /** The openings of an offer that suit as they are, soonest first. */
    List<Free> suiting(Offer offer) {
        return offer.free().stream().filter(free -> of(free) == 0).toList();
    }

    /** An unknown place is as far as can be, and has a step. */
    private int of(@Nullable Site site) {
        int steps = 0;
        Near near = seeker.near();
        if (near != null && (site == null || near.km(site.at()) > near.withinKm())) {
            steps |= Step.DISTANCE.bit();
        }
        if (seeker.musts().contains(Must.STEP_FREE) && (site == null || !site.stepFree())) {
            steps |= Step.STEP_FREE.bit();
        }
        return steps;
    }

    /** Somebody who names none of the problems works with other people, however good and free they are. */
    private boolean treats(Candidate candidate) {
        return seeker.conditions().isEmpty()
                || (Collections.disjoint(candidate.practice().excludes(), seeker.conditions())
                        && !Collections.disjoint(candidate.conditions(), seeker.conditions()));
    }

    private boolean suitsAge(Offer offer) {
        Integer age = seeker.age();
        Integer min = offer.ages().min();
        Integer max = offer.ages().max();
        return age == null || ((min == null || age >= min) && (max == null || age <= max));
    }
}
