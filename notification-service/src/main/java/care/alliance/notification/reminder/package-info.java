/** The timers: rows in the database that wake a message or a letter when it is due. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.reminder;
