@org.jspecify.annotations.NullMarked
package care.alliance.notification.appointment.domain;
