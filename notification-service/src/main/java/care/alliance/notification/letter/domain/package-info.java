/** A letter of directory-service on its way. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.letter.domain;
