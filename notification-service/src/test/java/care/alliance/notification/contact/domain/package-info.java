@org.jspecify.annotations.NullMarked
package care.alliance.notification.contact.domain;
