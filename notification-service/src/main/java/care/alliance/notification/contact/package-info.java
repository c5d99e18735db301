/** Asks booking-service how to reach a patient, at the moment of sending. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.contact;
