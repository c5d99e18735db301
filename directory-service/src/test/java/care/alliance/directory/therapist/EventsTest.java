package care.alliance.directory.therapist;

import static care.alliance.directory.testing.ClinicFixture.LONDON;
import static care.alliance.directory.testing.TherapistFixture.therapist;
import static care.alliance.directory.therapist.domain.Format.IN_PERSON;
import static care.alliance.directory.therapist.domain.Format.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.directory.testing.Bus;
import care.alliance.directory.testing.DirectoryTest;
import care.alliance.directory.testing.TherapistFixture;
import care.alliance.directory.therapist.domain.Registration.Status;
import care.alliance.events.ClinicPublished;
import care.alliance.events.Event;
import care.alliance.events.EventJson;
import care.alliance.events.EventTypes;
import care.alliance.events.SessionFormat;
import care.alliance.events.TherapistPublished;
import care.alliance.events.Topics;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others hear of a change here. */
class EventsTest extends DirectoryTest {

    private static final UUID LOGIN = UUID.randomUUID();

    private final TherapistFixture zelda =
            therapist("Zelda " + UUID.randomUUID()).loggingInAs(LOGIN).offering("ipt", 95, VIDEO, IN_PERSON);

    @BeforeEach
    void aTherapist() {
        supply.has(LONDON);
        supply.has(zelda);
    }

    @Test
    void aTherapistIsAnnouncedWithEverythingThatCanBeBooked() {
        TherapistPublished event = EventJson.read(therapistEvent().value(), TherapistPublished.class);

        assertThat(event.id()).isEqualTo(zelda.id());
        assertThat(event.loginId()).isEqualTo(LOGIN);
        assertThat(event.bookable()).isTrue();
        assertThat(event.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.clinicId()).isEqualTo(LONDON.id());
            assertThat(offer.minutes()).isEqualTo(50);
            assertThat(offer.formats()).containsExactlyInAnyOrder(SessionFormat.VIDEO, SessionFormat.IN_PERSON);
            assertThat(offer.ageMin()).isEqualTo(18);
            assertThat(offer.price().amount()).isEqualTo(9500);
        });
    }

    @Test
    void aLapsedRegistrationIsAnnounced() {
        supply.has(zelda.registered(Status.LAPSED));

        assertThat(Bus.readUntil(Topics.THERAPISTS, message -> isOf(message, zelda.id()) && !bookable(message)))
                .anySatisfy(message -> assertThat(bookable(message)).isFalse());
    }

    @Test
    void anEventIsWhatItsSchemaPromises() {
        assertThat(faults(TherapistPublished.class, therapistEvent().value())).isEmpty();
        assertThat(faults(ClinicPublished.class, clinicEvent().value())).isEmpty();
    }

    @Test
    void noEventNamesAnybody() {
        assertThat(new String(therapistEvent().value(), StandardCharsets.UTF_8))
                .doesNotContain("Zelda", "they/them", "A life in words", "Helps", "HCPC", "depression");
    }

    @Test
    void aClinicIsAnnouncedWithItsZone() {
        ClinicPublished event = EventJson.read(clinicEvent().value(), ClinicPublished.class);

        assertThat(event.tradingName()).isEqualTo("Riverside");
        assertThat(event.zone().getId()).isEqualTo("Europe/London");
        assertThat(event.locations()).hasSize(1);
    }

    private ConsumerRecord<String, byte[]> therapistEvent() {
        return event(Topics.THERAPISTS, zelda.id());
    }

    private static ConsumerRecord<String, byte[]> clinicEvent() {
        return event(Topics.CLINICS, LONDON.id());
    }

    private static ConsumerRecord<String, byte[]> event(String topic, UUID key) {
        return Bus.readUntil(topic, message -> isOf(message, key)).stream()
                .filter(message -> isOf(message, key))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(ConsumerRecord<String, byte[]> message, UUID key) {
        return key.toString().equals(message.key());
    }

    private static boolean bookable(ConsumerRecord<String, byte[]> message) {
        return EventJson.read(message.value(), TherapistPublished.class).bookable();
    }

    private static List<?> faults(Class<? extends Event> type, byte[] body) {
        String schema = EventTypes.ALL.stream()
                .filter(known -> known.record() == type)
                .findFirst()
                .orElseThrow()
                .schema();
        try (InputStream in = Objects.requireNonNull(Event.class.getResourceAsStream(schema))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in)
                    .validate(new String(body, StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
