/** Copies of directory-service's clinics, therapists and offers, kept up to date from Kafka. */
@NullMarked
package care.alliance.booking.replica;

import org.jspecify.annotations.NullMarked;
