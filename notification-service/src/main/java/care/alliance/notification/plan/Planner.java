package care.alliance.notification.plan;

import care.alliance.kit.id.Ids;
import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.AppointmentFollower;
import care.alliance.notification.delivery.domain.Deliveries;
import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.patient.domain.ErasedPatients;
import care.alliance.notification.plan.domain.Changes;
import care.alliance.notification.plan.domain.Plan;
import care.alliance.notification.plan.domain.PlannedMessage;
import care.alliance.notification.reminder.domain.Timers;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Brings the planned messages and their alarms into step with a changed appointment. */
@Component
class Planner implements AppointmentFollower {

    private final Plan plan;
    private final Deliveries deliveries;
    private final ErasedPatients erased;
    private final Timers timers;
    private final Clock clock;

    Planner(Plan plan, Deliveries deliveries, ErasedPatients erased, Timers timers, Clock clock) {
        this.plan = plan;
        this.deliveries = deliveries;
        this.erased = erased;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public void changed(Appointment appointment) {
        Instant now = clock.instant();
        Changes changes = plan.reconcile(appointment, deliveries.known(appointment.id()), now);
        deliveries.withdraw(appointment.id(), changes.withdraw(), now).forEach(timers::cancel);
        if (!erased.contains(appointment.patientId())) {
            changes.add().forEach(message -> add(appointment, message));
        }
    }

    private void add(Appointment appointment, PlannedMessage message) {
        Delivery delivery = Delivery.planned(Ids.next(), appointment.id(), message);
        timers.set(deliveries.plan(delivery), message.due());
    }
}
