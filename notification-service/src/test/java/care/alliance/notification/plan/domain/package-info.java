@org.jspecify.annotations.NullMarked
package care.alliance.notification.plan.domain;
