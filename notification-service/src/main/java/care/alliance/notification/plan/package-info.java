/** Keeps the planned messages of an appointment in step with the appointment. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.plan;
