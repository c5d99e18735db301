package care.alliance.directory.matching.domain;

import care.alliance.directory.matching.domain.Candidate.Free;
import care.alliance.directory.matching.domain.Candidate.Offer;
import java.util.List;

/**
 * An offer that breaks no rule, with its score.
 *
 * @param parts what the score is made of; only features that the answers say anything about
 * @param room what is left of the score after balancing, 0 to 1
 * @param free openings that suit, soonest first; never empty
 */
record Scored(Candidate candidate, Offer offer, List<Part> parts, double room, List<Free> free, double score) {

    static Scored of(Candidate candidate, Offer offer, List<Part> parts, double room, List<Free> free) {
        double sum = 0;
        double weights = 0;
        for (Part part : parts) {
            sum += part.weight() * part.value();
            weights += part.weight();
        }
        return new Scored(candidate, offer, parts, room, free, room * sum / weights);
    }

    /** How often they were shown for the room they have. */
    double exposure() {
        return (double) candidate.shown() / candidate.practice().capacity();
    }
}
