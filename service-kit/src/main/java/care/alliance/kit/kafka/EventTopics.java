package care.alliance.kit.kafka;

import care.alliance.events.EventTypes;
import care.alliance.events.Topics;
import care.alliance.kit.fault.Faults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the topics with their settings, however late the broker comes up. Every service makes all of them, so that
 * neither the order of starting nor the broker's own auto-creation decides what a topic looks like.
 */
public final class EventTopics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventTopics.class);
    private static final Set<String> COMPACTED = Set.of(Topics.CLINICS, Topics.THERAPISTS, Topics.OPENINGS);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Map<String, String> COMPACT =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    private static final Map<String, String> DELETE =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
    /** Until somebody has looked at it. */
    private static final Map<String, String> KEEP = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            "-1");

    private final KafkaAdmin admin;
    private final KafkaListenerEndpointRegistry listeners;
    private final TopicSettings settings;
    private volatile boolean exist;
    private volatile @Nullable Thread thread;

    EventTopics(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, TopicSettings settings) {
        this.admin = admin;
        this.listeners = listeners;
        this.settings = settings;
    }

    /** True once the broker has all of them; nothing is sent before. */
    public boolean exist() {
        return exist;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("event-topics").start(this::make);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Tries as long as the process lives: without topics it has nothing to do on the bus. */
    private void make() {
        Duration pause = FIRST_PAUSE;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                admin.createOrModifyTopics(wanted().toArray(NewTopic[]::new));
                exist = true;
                return;
            } catch (RuntimeException fault) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                log.warn("Kafka does not answer yet: {}", Faults.code(fault));
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stop) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private List<NewTopic> wanted() {
        Stream<NewTopic> events = EventTypes.ALL.stream()
                .map(EventTypes.EventType::topic)
                .distinct()
                .map(name -> COMPACTED.contains(name) ? topic(name, COMPACT) : topic(name, DELETE));
        Stream<NewTopic> deadLetters = listeners.getListenerContainers().stream()
                .filter(container -> container.getGroupId() != null)
                .flatMap(container -> topics(container.getContainerProperties().getTopics())
                        .map(topic -> DeadLetters.topic(topic, Objects.requireNonNull(container.getGroupId()))))
                .distinct()
                .map(name -> topic(name, KEEP));
        return Stream.concat(events, deadLetters).toList();
    }

    private static Stream<String> topics(String @Nullable [] names) {
        return names == null ? Stream.empty() : Stream.of(names);
    }

    private NewTopic topic(String name, Map<String, String> policy) {
        return new NewTopic(name, settings.partitions(), settings.replicas()).configs(policy);
    }
}
