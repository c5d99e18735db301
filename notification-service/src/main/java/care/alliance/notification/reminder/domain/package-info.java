/** Ports between messages and their timers. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.reminder.domain;
