package care.alliance.stack.test;

import java.util.Map;

/** One broker; topics that nobody made are made on first use, with three partitions. */
public non-sealed interface Kafka extends Part {

    String bootstrapServers();

    /** Takes the broker away. Only for tests of its absence: start it again before the test ends. */
    void stop();

    /** Brings it back with its data on its old port; does nothing when it runs. */
    void start();

    @Override
    default Map<String, Object> settings() {
        return Map.of("ALLIANCE_KAFKA", bootstrapServers());
    }
}
