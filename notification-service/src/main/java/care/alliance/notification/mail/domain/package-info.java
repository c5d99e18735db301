/** A letter to a patient and its sending, independent of how mail works. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.mail.domain;
