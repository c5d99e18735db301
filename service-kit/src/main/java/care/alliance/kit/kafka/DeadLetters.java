package care.alliance.kit.kafka;

import care.alliance.kit.fault.Faults;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/** Where records go that their consumer cannot take. */
final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int BY_KEY = -1;

    private DeadLetters() {}

    /** A group's own topic, so that replaying one consumer does not bother the others. */
    static String topic(String topic, String group) {
        return topic + "." + group + ".dlt";
    }

    /** Keeps key, body and headers as they came, and says in further headers where from and what went wrong. */
    static DeadLetterPublishingRecoverer recoverer(KafkaOperations<?, ?> kafka, String group) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(kafka, (message, fault) -> {
            String topic = topic(message.topic(), group(fault, group));
            log.error(
                    "Record {} of {}-{} cannot be taken and goes to {}: {}",
                    message.offset(),
                    message.topic(),
                    message.partition(),
                    topic,
                    Faults.code(fault));
            return new TopicPartition(topic, BY_KEY);
        });
        // Texts and stack traces of exceptions may quote data; the exception's class stays.
        recoverer.excludeHeader(
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_MSG,
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
        return recoverer;
    }

    private static String group(Exception fault, String otherwise) {
        return fault instanceof ListenerExecutionFailedException failed && failed.getGroupId() != null
                ? failed.getGroupId()
                : otherwise;
    }
}
