/** Who is not written to any more. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.patient.domain;
