/** What this service knows of an appointment: ids, times, state and version, and no personal data. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.appointment.domain;
