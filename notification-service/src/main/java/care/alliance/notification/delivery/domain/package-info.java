/** One message on its way, and how often sending it is tried. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.delivery.domain;
