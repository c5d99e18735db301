package care.alliance.kit.outbox;

import care.alliance.events.DeliveryRecorded;
import care.alliance.events.EventJson;
import care.alliance.events.Topics;
import care.alliance.kit.sample.SampleEvents;
import care.alliance.stack.test.Database;
import care.alliance.stack.test.RealParts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox of its own, and relays as a service's processes have them. */
final class OutboxFixture implements AutoCloseable {

    static final String TOPIC = Topics.DELIVERIES;

    final Database database = RealParts.database("outbox");
    final DriverManagerDataSource source =
            new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    final JdbcClient db = JdbcClient.create(source);
    final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final JdbcOutbox outbox;

    private final Clock clock;
    private final DefaultKafkaProducerFactory<String, byte[]> producers = new DefaultKafkaProducerFactory<>(
            Map.of(
                    "bootstrap.servers", RealParts.kafka().bootstrapServers(),
                    "acks", "all",
                    "max.block.ms", 1_000,
                    "request.timeout.ms", 1_000,
                    "delivery.timeout.ms", 2_000),
            new StringSerializer(),
            new ByteArraySerializer());
    private final List<OutboxRelay> relays = new ArrayList<>();

    OutboxFixture() {
        this(Clock.systemUTC());
    }

    OutboxFixture(Clock clock) {
        this.clock = clock;
        new KafkaAdmin(Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers()))
                .createOrModifyTopics(new NewTopic(TOPIC, 3, (short) 1));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/kit")
                .load()
                .migrate();
        outbox = new JdbcOutbox(db, new TraceParent(Tracer.NOOP, Propagator.NOOP), clock);
    }

    EventSender kafka() {
        KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(producers);
        kafka.setProducerListener(new ProducerListener<>() {});
        return new KafkaEventSender(kafka, "sample-service");
    }

    /** One more process that relays. */
    OutboxRelay relay(EventSender sender) {
        return relay(sender, true);
    }

    OutboxRelay relay(EventSender sender, boolean topicsExist) {
        OutboxRelay relay =
                new OutboxRelay(settings(), sender, () -> topicsExist, new OutboxMetrics(meters, clock), clock);
        relays.add(relay);
        relay.start();
        return relay;
    }

    void append(UUID key, int n) {
        transaction.executeWithoutResult(
                _ -> outbox.append(new OutgoingEvent(TOPIC, key, SampleEvents.numbered(key, n))));
    }

    long unpublished() {
        return db.sql("select count(*) from outbox where published_at is null")
                .query(Long.class)
                .single();
    }

    /** Cuts off whoever leads, as a network would. */
    void cutOffTheLeader() {
        db.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = "
                        + "(select oid from pg_database where datname = current_database())")
                .query((_, _) -> true)
                .list();
    }

    /** The numbers of each key's events in the order of their first arrival. */
    static Map<String, List<Long>> arrivals(List<ConsumerRecord<String, byte[]>> read) {
        Map<String, List<Long>> arrivals = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> message : read) {
            long number =
                    EventJson.read(message.value(), DeliveryRecorded.class).at().getEpochSecond();
            List<Long> numbers = arrivals.computeIfAbsent(message.key(), _ -> new ArrayList<>());
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return arrivals;
    }

    @Override
    public void close() {
        relays.forEach(OutboxRelay::stop);
        producers.destroy();
    }

    private OutboxSettings settings() {
        return new OutboxSettings(
                true,
                database.jdbcUrl(),
                database.user(),
                database.password(),
                50,
                Duration.ofMillis(100),
                Duration.ofMillis(50),
                Duration.ofMillis(400),
                Duration.ofSeconds(3),
                Duration.ofDays(7),
                Duration.ofDays(30),
                Duration.ofHours(24));
    }
}
