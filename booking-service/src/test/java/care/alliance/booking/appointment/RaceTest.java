package care.alliance.booking.appointment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once for what only one can have. */
class RaceTest extends AppointmentTestBase {

    @Test
    void ofSixtyPatientsOneGetsTheSlotAndAllOthersAreOfferedAnother() throws Exception {
        List<Reply> replies = atOnce(60, _ -> () -> request(UUID.randomUUID(), TOMORROW_AT_10));

        assertThat(byStatus(replies)).isEqualTo(Map.of(201, 1L, 409, 59L));
        assertThat(replies).filteredOn(reply -> reply.status() == 409).allSatisfy(refused -> {
            assertThat(refused.code()).isEqualTo("slot-taken");
            assertThat(refused.alternatives()).hasSize(5);
        });
        assertNoTwoOverlap();
    }

    @Test
    void onePatientWhoAsksSixtyTimesGetsOneSession() throws Exception {
        List<Reply> replies = atOnce(60, _ -> () -> request(alex, TOMORROW_AT_10));

        assertThat(byStatus(replies)).isEqualTo(Map.of(201, 1L, 409, 59L));
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .allSatisfy(refused -> assertThat(refused.alternatives()).hasSize(5));
    }

    @Test
    void onePatientCannotBeInTwoPlaces() throws Exception {
        List<UUID> offers = new ArrayList<>();
        List<UUID> therapists = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var each = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
            therapists.add(each.id());
            offers.add(each.offersAt(clinic, 50, Format.VIDEO));
        }
        patientId(alex);

        List<Reply> replies = atOnce(8, i -> () -> {
            Map<String, Object> wish = wish(TOMORROW_AT_10, Format.VIDEO);
            wish.put("therapistId", therapists.get(i));
            wish.put("offerId", offers.get(i));
            wish.put("confirm", true);
            return post(as.patient(alex), PATH, wish);
        });

        assertThat(byStatus(replies)).isEqualTo(Map.of(201, 1L, 409, 7L));
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 409)
                .extracting(Reply::code)
                .containsOnly("patient-busy");
    }

    @Test
    void randomStartsNeverOverlapAndEveryBookingThatWasPromisedIsThere() throws Exception {
        Random random = new Random(20261201);
        List<String> starts = IntStream.range(0, 150)
                .mapToObj(_ -> Instant.parse("2026-12-02T08:00:00Z")
                        .plus(Duration.ofMinutes(30L * random.nextInt(22)))
                        .toString())
                .toList();
        List<UUID> patients =
                IntStream.range(0, 10).mapToObj(_ -> UUID.randomUUID()).toList();

        List<Reply> replies = atOnce(150, i -> () -> request(patients.get(i % 10), starts.get(i)));

        assertThat(byStatus(replies).keySet()).isSubsetOf(201, 409);
        assertNoTwoOverlap();
        List<String> promised = replies.stream()
                .filter(reply -> reply.status() == 201)
                .map(reply -> reply.id().toString())
                .sorted()
                .toList();
        assertThat(promised).isNotEmpty();
        assertThat(texts(
                        "SELECT id::text FROM appointment WHERE therapist_id = $1 AND state = 'REQUESTED' ORDER BY 1",
                        therapist.id()))
                .isEqualTo(promised);
        assertThat(texts("SELECT appointment_id::text FROM claim WHERE resource_id = $1 ORDER BY 1", therapist.id()))
                .isEqualTo(promised);
    }

    @Test
    void twoPendingRequestsForOneTimeCannotExistSoCannotBothBeConfirmed() {
        UUID first = request(UUID.randomUUID(), TOMORROW_AT_10).id();

        assertThat(request(UUID.randomUUID(), TOMORROW_AT_10).code()).isEqualTo("slot-taken");
        assertThat(act(desk(), first, "confirm").state()).isEqualTo("CONFIRMED");
    }

    @Test
    void ofManyAnswersToOneRequestOneCounts() throws Exception {
        UUID id = request(alex, TOMORROW_AT_10).id();
        var desk = desk();

        List<Reply> replies = atOnce(12, i -> () -> act(desk, id, i % 2 == 0 ? "confirm" : "decline"));

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .extracting(Reply::code)
                .containsOnly("wrong-state");
    }

    @Test
    void oneWebSessionHasOneHoldHoweverFastItClicks() throws Exception {
        String key = "clicks-fast-" + UUID.randomUUID();
        List<Reply> replies = atOnce(10, i -> () -> holdFor(key, "2026-12-0" + (2 + i % 5) + "T1" + i % 3 + ":00:00Z"));

        assertThat(byStatus(replies).keySet()).isSubsetOf(200, 201);
        assertThat(count("SELECT count(*) FROM appointment WHERE therapist_id = $1 AND state = 'HELD'", therapist.id()))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", therapist.id()))
                .isEqualTo(1);
    }

    @Test
    void aStaleHoldIsEndedByOneOfThoseWhoWantItsPlace() throws Exception {
        holdFor("stale-" + UUID.randomUUID(), TOMORROW_AT_10);
        clock.advance(Duration.ofMinutes(10));

        List<Reply> replies = atOnce(20, _ -> () -> request(UUID.randomUUID(), TOMORROW_AT_10));

        assertThat(byStatus(replies)).isEqualTo(Map.of(201, 1L, 409, 19L));
    }

    @Test
    void aPatientsHoldsAreCountedOneAtATime() throws Exception {
        patientId(alex);

        List<Reply> replies = atOnce(8, i -> () -> hold(as.patient(alex), "2026-12-%02dT10:00:00Z".formatted(i + 2)));

        assertThat(byStatus(replies)).isEqualTo(Map.of(201, 5L, 409, 3L));
    }

    private void assertNoTwoOverlap() {
        assertThat(count("""
                        SELECT count(*) FROM claim a JOIN claim b
                          ON a.resource_id = b.resource_id AND a.ctid < b.ctid AND a.during && b.during""")).isZero();
        assertThat(count("""
                        SELECT count(*) FROM appointment a JOIN appointment b
                          ON a.therapist_id = b.therapist_id AND a.id < b.id
                         AND a.state IN ('HELD', 'REQUESTED', 'CONFIRMED') AND b.state IN ('HELD', 'REQUESTED', 'CONFIRMED')
                         AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
                         AND a.therapist_id = $1""", therapist.id())).isZero();
    }

    private static Map<Integer, Long> byStatus(List<Reply> replies) {
        return replies.stream().collect(groupingBy(Reply::status, counting()));
    }

    private static List<Reply> atOnce(int many, IntFunction<Callable<Reply>> call)
            throws InterruptedException, ExecutionException {
        return Together.call(IntStream.range(0, many).mapToObj(call).toList());
    }
}
