package care.alliance.directory.matching;

import care.alliance.directory.matching.domain.Candidate;
import care.alliance.directory.matching.domain.CandidateIndex;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everyone who could be matched at one moment.
 *
 * @param index of the candidates
 * @param names of the therapists, which matching itself does not see
 */
record Supply(
        List<Candidate> candidates,
        CandidateIndex index,
        Map<UUID, String> names,
        Map<UUID, MatchAnswer.ClinicLine> clinics) {}
