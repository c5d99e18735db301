/** The copy of clinics that messages need, fed from Kafka. */
@org.jspecify.annotations.NullMarked
package care.alliance.notification.clinic;
