/** Reading events: CloudEvents in, bounded retries, dead letters; and the topics themselves. */
@NullMarked
package care.alliance.kit.kafka;

import org.jspecify.annotations.NullMarked;
