package care.alliance.directory.matching;

import care.alliance.directory.matching.domain.Candidate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everyone who could be matched at one moment.
 *
 * @param names of the therapists, which matching itself does not see
 */
record Supply(List<Candidate> candidates, Map<UUID, String> names, Map<UUID, MatchAnswer.ClinicLine> clinics) {}
