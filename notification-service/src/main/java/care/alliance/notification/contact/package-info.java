/** Asks other services whom a message goes to, and what a letter says, at the moment of sending. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.contact;
