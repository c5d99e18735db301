package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeeklyPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The weekly hours of each therapist. */
public interface WeeklyPlans {

    /** The therapist's hours, or empty if none were ever set. */
    Mono<WeeklyPlan> find(UUID therapistId);

    /** Sets the therapist's hours in a transaction that also has the openings published anew. */
    Mono<Void> replace(UUID therapistId, WeeklyPlan plan);
}
