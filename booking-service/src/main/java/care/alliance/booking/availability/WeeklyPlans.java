package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeeklyPlan;
import java.time.ZoneId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The weekly hours of each therapist. */
public interface WeeklyPlans {

    /** The therapist's hours, or empty if none were ever set. */
    Mono<WeeklyPlan> find(UUID therapistId);

    /** The zone in which the therapist's hours are meant; until somebody says so, that of a clinic of theirs, else UTC. */
    Mono<ZoneId> zoneOf(UUID therapistId);

    /** Sets the therapist's hours in a transaction that also has the openings published anew. */
    Mono<Void> replace(UUID therapistId, WeeklyPlan plan);
}
