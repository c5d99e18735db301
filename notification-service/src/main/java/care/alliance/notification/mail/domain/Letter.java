package care.alliance.notification.mail.domain;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.clinic.domain.Clinic;
import care.alliance.notification.contact.domain.Contact;
import care.alliance.notification.plan.domain.MessageKind;
import java.util.UUID;

/**
 * Everything that stands in one letter.
 *
 * @param deliveryId makes the Message-ID, so that the same letter sent twice is known as one
 */
public record Letter(UUID deliveryId, MessageKind kind, Appointment appointment, Clinic clinic, Contact contact) {}
