package care.alliance.kit.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of topics that do not exist yet.
 *
 * @param partitions fixed at a topic's birth: adding some later would break the order of keys
 * @param replicas copies of each partition; as many brokers are needed
 */
@ConfigurationProperties("alliance.topics")
record TopicSettings(
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replicas) {}
