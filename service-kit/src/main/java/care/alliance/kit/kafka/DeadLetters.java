package care.alliance.kit.kafka;

import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/** Where records go that their consumer cannot take. */
final class DeadLetters {

    private static final int BY_KEY = -1;

    private DeadLetters() {}

    /** A group's own topic, so that replaying one consumer does not bother the others. */
    static String topic(String topic, String group) {
        return topic + "." + group + ".dlt";
    }

    /** Keeps key, body and headers as they came, and says in further headers where from and what went wrong. */
    static DeadLetterPublishingRecoverer recoverer(KafkaOperations<?, ?> kafka, String group) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(
                kafka, (message, fault) -> new TopicPartition(topic(message.topic(), group(fault, group)), BY_KEY));
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
