/** The copy of appointments that messages are planned from, fed from Kafka. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.appointment;
