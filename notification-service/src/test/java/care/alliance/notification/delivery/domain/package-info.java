@org.jspecify.annotations.NullMarked
package care.alliance.notification.delivery.domain;
