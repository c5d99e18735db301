package care.alliance.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import care.alliance.kit.sample.Reader;
import care.alliance.stack.test.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events reach Kafka whatever goes away in between, in the order of their key. */
class OutboxRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final OutboxFixture service = new OutboxFixture();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void eventsOfAKeyArriveInTheOrderInWhichTheyWereWritten() {
        List<UUID> keys = keys(8);
        IntStream.rangeClosed(1, 15).forEach(n -> keys.forEach(key -> service.append(key, n)));

        service.relay(service.kafka());

        assertThat(OutboxFixture.arrivals(arrived(keys, 8 * 15)).values())
                .hasSize(8)
                .allSatisfy(numbers -> assertThat(numbers).isEqualTo(upTo(15)));
    }

    @Test
    void anEventIsACloudEvent() {
        UUID key = UUID.randomUUID();
        service.append(key, 1);
        service.relay(service.kafka());

        ConsumerRecord<String, byte[]> event = arrived(List.of(key), 1).getFirst();

        assertThat(Reader.header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(Reader.header(event, "ce_id")).version()).isEqualTo(7);
        assertThat(Reader.header(event, "ce_type")).isEqualTo("care.alliance.notification.delivery-recorded.v1");
        assertThat(Reader.header(event, "ce_source")).isEqualTo("/sample-service");
        assertThat(Reader.header(event, "ce_subject")).isEqualTo(key.toString());
        assertThat(Reader.header(event, "ce_time")).endsWith("Z");
        assertThat(Reader.header(event, "content-type")).isEqualTo("application/json");
    }

    @Test
    void aRolledBackChangeAnnouncesNothing() {
        UUID key = UUID.randomUUID();
        service.transaction.executeWithoutResult(status -> {
            service.append(key, 1);
            status.setRollbackOnly();
        });
        service.append(key, 2);
        service.relay(service.kafka());

        assertThat(OutboxFixture.arrivals(arrived(List.of(key), 1)).values()).containsExactly(List.of(2L));
    }

    @Test
    void twoRelaysLoseNothingWhenTheLeaderIsCutOff() throws Exception {
        List<UUID> keys = keys(4);
        service.relay(service.kafka());
        service.relay(service.kafka());
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            keys.forEach(key ->
                    writers.execute(() -> IntStream.rangeClosed(1, 60).forEach(n -> service.append(key, n))));
            for (int cut = 0; cut < 3; cut++) {
                await().atMost(PATIENCE).until(() -> published() > 0);
                service.cutOffTheLeader();
            }
        }

        assertThat(OutboxFixture.arrivals(arrivedAtLeastOnce(keys, 4 * 60)).values())
                .hasSize(4)
                .allSatisfy(numbers -> assertThat(numbers).isEqualTo(upTo(60)));
        await().atMost(PATIENCE).until(() -> service.unpublished() == 0);
    }

    @Test
    void onlyOneRelaySends() {
        UUID key = UUID.randomUUID();
        ConcurrentLinkedQueue<UUID> sent = new ConcurrentLinkedQueue<>();
        EventSender counting = row -> {
            sent.add(row.id());
            return CompletableFuture.completedFuture(true);
        };
        service.relay(counting);
        service.relay(counting);
        IntStream.rangeClosed(1, 50).forEach(n -> service.append(key, n));

        await().atMost(PATIENCE).until(() -> service.unpublished() == 0);

        assertThat(sent).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void anEventThatWasSentAndNotMarkedGoesOutAgainUnderTheSameId() {
        UUID key = UUID.randomUUID();
        EventSender kafka = service.kafka();
        AtomicBoolean died = new AtomicBoolean();
        service.append(key, 1);

        service.relay(row -> kafka.send(row).thenApply(ack -> {
            if (died.compareAndSet(false, true)) {
                service.cutOffTheLeader();
            }
            return ack;
        }));

        List<ConsumerRecord<String, byte[]>> twice = arrived(List.of(key), 2);
        assertThat(twice)
                .extracting(message -> Reader.header(message, "ce_id"))
                .containsOnly(Reader.header(twice.getFirst(), "ce_id"));
        await().atMost(PATIENCE).until(() -> service.unpublished() == 0);
    }

    @Test
    void whatIsWrittenWhileTheBrokerIsAwayArrivesWhenItIsBack() {
        List<UUID> keys = keys(3);
        keys.forEach(key -> service.append(key, 1));
        service.relay(service.kafka());
        arrived(keys, 3);
        RealParts.kafka().stop();
        try {
            keys.forEach(key -> service.append(key, 2));
            await().atMost(PATIENCE).until(() -> failures() > 0);
            keys.forEach(key -> service.append(key, 3));
        } finally {
            RealParts.kafka().start();
        }

        assertThat(OutboxFixture.arrivals(arrivedAtLeastOnce(keys, 9)).values())
                .allSatisfy(numbers -> assertThat(numbers).isEqualTo(upTo(3)));
    }

    @Test
    void aKeyThatFailsWaitsAndHoldsUpNobodyElse() {
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        AtomicBoolean mended = new AtomicBoolean();
        EventSender kafka = service.kafka();
        IntStream.rangeClosed(1, 3).forEach(n -> {
            service.append(bad, n);
            service.append(good, n);
        });

        AtomicReference<@Nullable UUID> first = new AtomicReference<>();
        service.relay(row -> isFirstOf(bad, row, first) && !mended.get()
                ? CompletableFuture.failedFuture(new RecordTooLargeException("too large"))
                : kafka.send(row));

        assertThat(OutboxFixture.arrivals(arrived(List.of(bad, good), 3)).keySet())
                .containsExactly(good.toString());
        await().atMost(PATIENCE).until(() -> failures() > 1);
        assertThat(service.db
                        .sql("select last_error from outbox where last_error is not null")
                        .query(String.class)
                        .list())
                .containsOnly("RecordTooLargeException");

        mended.set(true);

        assertThat(OutboxFixture.arrivals(arrived(List.of(bad), 3)).values()).containsExactly(upTo(3));
    }

    @Test
    void theBacklogIsMeasured() {
        service.relay(service.kafka(), false);
        service.append(UUID.randomUUID(), 1);
        service.append(UUID.randomUUID(), 1);

        await().atMost(PATIENCE)
                .until(() -> service.meters.get("outbox.pending").gauge().value() == 2);
        await().atMost(PATIENCE)
                .until(() -> service.meters.get("outbox.lag").gauge().value() > 0.2);
    }

    /** So many records; for tests in which none comes twice. */
    private static List<ConsumerRecord<String, byte[]>> arrived(List<UUID> keys, int count) {
        try (Reader reader = Reader.of(OutboxFixture.TOPIC, keys)) {
            return reader.until(read -> read.size() >= count);
        }
    }

    /** So many different events, however often each came. */
    private static List<ConsumerRecord<String, byte[]>> arrivedAtLeastOnce(List<UUID> keys, int count) {
        try (Reader reader = Reader.of(OutboxFixture.TOPIC, keys)) {
            return reader.until(read -> read.stream()
                            .map(message -> Reader.header(message, "ce_id"))
                            .distinct()
                            .count()
                    >= count);
        }
    }

    private long published() {
        return service.db
                .sql("select count(*) from outbox where published_at is not null")
                .query(Long.class)
                .single();
    }

    private int failures() {
        return service.db
                .sql("select coalesce(max(attempts), 0) from outbox")
                .query(Integer.class)
                .single();
    }

    /** Only the key's oldest event; whether the others may overtake it is then the relay's doing. */
    private static boolean isFirstOf(UUID key, OutboxRow row, AtomicReference<@Nullable UUID> first) {
        return row.key().equals(key) && row.id().equals(first.updateAndGet(seen -> seen == null ? row.id() : seen));
    }

    private static List<UUID> keys(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
