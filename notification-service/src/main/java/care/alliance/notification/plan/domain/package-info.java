/** Which messages an appointment should have, and when. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.plan.domain;
