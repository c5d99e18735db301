package care.alliance.booking.appointment;

import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.kit.problem.Problem;
import reactor.core.publisher.Mono;

/** How a refusal is told to a caller. */
public interface BookingProblems {

    /** The refusal with its code and, where the time was the trouble, with other times to choose from. */
    Mono<Problem> problem(Refusal refusal);
}
