package care.alliance.directory.opening;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.awaitility.Awaitility.await;

import care.alliance.directory.testing.Bus;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.events.OpeningsPublished;
import care.alliance.events.OpeningsPublished.Opening;
import care.alliance.events.SessionFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** What booking-service announces over Kafka is what the search shows. */
class OpeningsReplicaTest extends DirectoryTest {

    private static final String EARLIER = "2026-11-23T08:00:00Z";
    private static final String LATER = "2026-11-23T08:30:00Z";

    private final TherapistFixture ana = therapist("Ana " + UUID.randomUUID()).offering("ipt", 80, VIDEO);

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @BeforeEach
    void ana() {
        supply.has(LONDON);
        supply.has(ana);
    }

    @Test
    void announcedOpeningsAreShown() {
        Bus.send(openings(EARLIER, "2026-11-24T09:00:00Z", "2026-11-25T09:00:00Z"));

        awaitShown("2026-11-24T09:00:00Z", "2026-11-25T09:00:00Z");
    }

    @Test
    void laterOnesTakeTheirPlace() {
        Bus.send(openings(EARLIER, "2026-11-24T09:00:00Z"));
        Bus.send(openings(LATER, "2026-11-26T09:00:00Z"));

        awaitShown("2026-11-26T09:00:00Z");
    }

    @Test
    void nothingFreeIsAlsoSaid() {
        Bus.send(openings(EARLIER, "2026-11-24T09:00:00Z"));
        awaitShown("2026-11-24T09:00:00Z");

        Bus.send(openings(LATER));

        awaitShown();
    }

    @Test
    void whatWasComputedEarlierNeverWins() {
        Bus.send(openings(LATER, "2026-11-26T09:00:00Z"));
        Bus.send(openings(EARLIER, "2026-11-24T09:00:00Z"));
        TherapistFixture afterwards = therapist("After " + UUID.randomUUID()).offering("ipt", 80, VIDEO);
        supply.has(afterwards);
        // The same key, so the same partition: once the third is in, the second was seen.
        Bus.send(ana.id(), openings(afterwards, EARLIER, "2026-11-27T09:00:00Z"));

        awaitShown(afterwards, "2026-11-27T09:00:00Z");
        awaitShown("2026-11-26T09:00:00Z");
    }

    @Test
    void aNewDatabaseReadsFromTheBeginning() {
        Bus.send(openings(EARLIER, "2026-11-24T09:00:00Z"));
        awaitShown("2026-11-24T09:00:00Z");

        MessageListenerContainer listener =
                java.util.Objects.requireNonNull(listeners.getListenerContainer("openings"));
        listener.stop();
        supply.clear();
        supply.has(LONDON);
        supply.has(ana);
        listener.start();

        awaitShown("2026-11-24T09:00:00Z");
    }

    private OpeningsPublished openings(String computedAt, String... starts) {
        return openings(ana, computedAt, starts);
    }

    private static OpeningsPublished openings(TherapistFixture therapist, String computedAt, String... starts) {
        UUID offer = therapist.build().offers().getFirst().id();
        return new OpeningsPublished(
                therapist.id(),
                Instant.parse(computedAt),
                Stream.of(starts)
                        .map(Instant::parse)
                        .map(start -> new Opening(
                                offer,
                                start,
                                start.plus(Duration.ofMinutes(50)),
                                SessionFormat.VIDEO,
                                ZoneId.of("Europe/London"),
                                null))
                        .toList());
    }

    private void awaitShown(String... starts) {
        awaitShown(ana, starts);
    }

    private void awaitShown(TherapistFixture therapist, String... starts) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> http.get()
                        .uri("/api/directory/therapists/{id}", therapist.id())
                        .exchange()
                        .expectBody()
                        .jsonPath("$.openings[*].start")
                        .value((List<String> shown) -> org.assertj.core.api.Assertions.assertThat(shown)
                                .containsExactly(starts)));
    }
}
