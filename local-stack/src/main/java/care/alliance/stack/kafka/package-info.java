/** A real Kafka broker (KRaft, one node) as a plain process. */
@org.jspecify.annotations.NullMarked
package care.alliance.stack.kafka;
