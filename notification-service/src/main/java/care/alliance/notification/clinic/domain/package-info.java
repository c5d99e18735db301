/** The clinic as a message names it. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.clinic.domain;
