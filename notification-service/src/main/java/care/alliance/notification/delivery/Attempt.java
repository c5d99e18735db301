package care.alliance.notification.delivery;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.delivery.domain.Delivery;

/** Whether a message whose alarm rang is to be sent. */
sealed interface Attempt {

    /** It has ended already, or has just been ended. */
    record Nothing() implements Attempt {}

    /** It is now {@code SENDING}. */
    record Go(Delivery delivery, Appointment appointment) implements Attempt {}
}
