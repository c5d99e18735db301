package care.alliance.notification.delivery;

import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.contact.domain.Sight;
import org.springframework.stereotype.Component;

/**
 * Who may see the messages of an appointment: staff of its clinic, and its patient. Logins of patients are known to
 * booking-service alone, so it is asked, with the caller's own token, whether they may see the appointment.
 */
@Component
class DeliveryAccess {

    private final Sight sight;

    DeliveryAccess(Sight sight) {
        this.sight = sight;
    }

    boolean maySee(Appointment appointment, Actor actor, String authorization) {
        if (actor.worksAt(appointment.clinicId())) {
            return true;
        }
        return actor.has(Role.PATIENT)
                && switch (sight.of(appointment.id(), authorization)) {
                    case MAY_SEE -> true;
                    case MAY_NOT_SEE -> false;
                    case UNKNOWN -> throw new ProblemException(Problem.unavailable());
                };
    }
}
