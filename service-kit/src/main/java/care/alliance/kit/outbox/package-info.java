/** Events leave in the transaction of the change they announce; one relay a service brings them to Kafka. */
@NullMarked
package care.alliance.kit.outbox;

import org.jspecify.annotations.NullMarked;
