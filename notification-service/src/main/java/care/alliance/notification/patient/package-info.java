/** Patients who had their data deleted, as booking-service announced it. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.patient;
