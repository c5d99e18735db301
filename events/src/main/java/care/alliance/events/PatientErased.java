package care.alliance.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient had everything deleted that says who they are. Whoever keeps anything of theirs forgets it; the id stays on sessions
 * that were held and leads to nobody.
 *
 * @param patientId booking-service's id of the patient
 * @param loginId subject of the login with which they asked for it; null where there is none to take away
 */
public record PatientErased(UUID patientId, @Nullable UUID loginId) implements Event {}
