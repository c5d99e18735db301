package care.alliance.notification.delivery;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.Appointments;
import care.alliance.notification.delivery.domain.Deliveries;
import care.alliance.notification.delivery.domain.Delivery;
import care.alliance.notification.delivery.domain.DeliveryState;
import care.alliance.notification.delivery.domain.Tries;
import care.alliance.notification.patient.domain.ErasedPatients;
import care.alliance.notification.plan.domain.Plan;
import care.alliance.notification.reminder.domain.DueMessages.Next;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two short transactions before and after a message is handed to the mail server. */
@Component
class DeliverySteps {

    private final Deliveries deliveries;
    private final Appointments appointments;
    private final ErasedPatients erased;
    private final Plan plan;
    private final Tries tries;
    private final Clock clock;

    DeliverySteps(
            Deliveries deliveries,
            Appointments appointments,
            ErasedPatients erased,
            Plan plan,
            Tries tries,
            Clock clock) {
        this.deliveries = deliveries;
        this.appointments = appointments;
        this.erased = erased;
        this.plan = plan;
        this.tries = tries;
        this.clock = clock;
    }

    /** Looks at the appointment once more, and marks the message as {@code SENDING} when it is still right. */
    @Transactional
    Attempt begin(UUID deliveryId) {
        Optional<Delivery> delivery = deliveries.lock(deliveryId).filter(Delivery::isOpen);
        if (delivery.isEmpty()) {
            return new Attempt.Nothing();
        }
        // Read after the lock, so that a change which came first is seen.
        Appointment appointment =
                appointments.find(delivery.get().appointmentId()).orElseThrow();
        return begin(delivery.get(), appointment);
    }

    private Attempt begin(Delivery delivery, Appointment appointment) {
        if (erased.contains(appointment.patientId())) {
            return end(delivery, DeliveryState.CANCELLED, "patient-erased");
        }
        if (!plan.suits(delivery.message(), appointment)) {
            return end(delivery, DeliveryState.CANCELLED, "appointment-changed");
        }
        if (plan.isTooLate(delivery.message(), appointment, clock.instant())) {
            return end(delivery, DeliveryState.SKIPPED, "too-late");
        }
        if (delivery.attempts() >= tries.most()) {
            return end(delivery, DeliveryState.FAILED, "interrupted");
        }
        deliveries.begin(delivery.id());
        return new Attempt.Go(delivery, appointment);
    }

    private Attempt end(Delivery delivery, DeliveryState end, String reason) {
        deliveries.close(delivery, end, reason, clock.instant());
        return new Attempt.Nothing();
    }

    /** Writes down how the try went, and says whether there is another. */
    @Transactional
    Next finish(UUID deliveryId, Outcome outcome) {
        Delivery delivery = deliveries.lock(deliveryId).orElseThrow();
        return switch (outcome) {
            case Outcome.Sent _ -> done(delivery, DeliveryState.SENT, "sent");
            case Outcome.Pointless(String reason) -> done(delivery, DeliveryState.SKIPPED, reason);
            case Outcome.Failed(String reason) ->
                tries.pauseAfter(delivery.attempts())
                        .map(pause -> again(delivery, reason, clock.instant().plus(pause)))
                        .orElseGet(() -> done(delivery, DeliveryState.FAILED, reason));
        };
    }

    private Next done(Delivery delivery, DeliveryState end, String reason) {
        deliveries.close(delivery, end, reason, clock.instant());
        return new Next.Done();
    }

    private Next again(Delivery delivery, String reason, Instant at) {
        deliveries.waitForNextTry(delivery.id(), reason);
        return new Next.Again(at);
    }
}
