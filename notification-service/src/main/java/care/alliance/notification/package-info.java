/** Tells patients what became of their appointments, by mail, at the right time and never twice on purpose. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification;
