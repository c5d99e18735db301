/** The timers: rows in the database that wake a message when it is due. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.reminder;
