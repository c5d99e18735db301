/** The log of messages: what is planned, what went out, and the API that shows it. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.delivery;
