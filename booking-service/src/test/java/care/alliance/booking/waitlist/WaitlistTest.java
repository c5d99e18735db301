package care.alliance.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.AppointmentTestBase;
import care.alliance.booking.appointment.Reply;
import care.alliance.booking.appointment.Sweeps;
import care.alliance.booking.availability.domain.Format;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who waits longest is offered what becomes free, one at a time. */
class WaitlistTest extends AppointmentTestBase {

    private static final String WAITLIST = "/api/booking/waitlist";
    private static final String FRIDAY_AT_10 = "2026-12-04T10:00:00Z";

    @Autowired
    private Offering offering;

    @Autowired
    private WaitlistStore entries;

    @Autowired
    private ApplicationContext service;

    private UUID taken;

    @BeforeEach
    void somebodyHasTheTime() {
        taken = request(UUID.randomUUID(), FRIDAY_AT_10).id();
    }

    @Test
    void whatIsFreedIsHeldForWhoeverHasWaitedLongest() {
        UUID first = waits(alex);
        clock.advance(Duration.ofMinutes(1));
        UUID second = waits(UUID.randomUUID());

        cancel(taken);

        assertThat(state(first)).isEqualTo("OFFERED");
        assertThat(state(second)).isEqualTo("WAITING");
        Reply held = get(as.patient(alex), PATH + "/" + offered(first));
        assertThat(held.state()).isEqualTo("HELD");
        assertThat(held.text("start")).isEqualTo(FRIDAY_AT_10);
        assertThat(held.text("holdExpiresAt")).isEqualTo("2026-12-01T11:01:00Z");
        assertThat(hold(as.patient(UUID.randomUUID()), FRIDAY_AT_10).code()).isEqualTo("slot-taken");
    }

    @Test
    void theUrgentComeFirst() {
        UUID first = waits(alex);
        clock.advance(Duration.ofMinutes(1));
        UUID urgent = waits(UUID.randomUUID());
        post(desk(), WAITLIST + "/" + urgent + "/urgent", Map.of("urgent", true));

        cancel(taken);

        assertThat(state(urgent)).isEqualTo("OFFERED");
        assertThat(state(first)).isEqualTo("WAITING");
    }

    @Test
    void whoTakesTheOfferHasBooked() {
        UUID entry = waits(alex);
        cancel(taken);

        Reply requested = act(as.patient(alex), offered(entry), "request");

        assertThat(requested.state()).isEqualTo("REQUESTED");
        assertThat(state(entry)).isEqualTo("BOOKED");
    }

    @Test
    void whoDeclinesIsNotAskedAgainAndTheNextOneIs() {
        UUID first = waits(alex);
        clock.advance(Duration.ofMinutes(1));
        UUID second = waits(UUID.randomUUID());
        cancel(taken);

        act(as.patient(alex), offered(first), "cancel");
        offer();

        assertThat(state(first)).isEqualTo("WAITING");
        assertThat(state(second)).isEqualTo("OFFERED");
    }

    @Test
    void anOfferThatRanOutGoesToTheNext() {
        UUID first = waits(alex);
        clock.advance(Duration.ofMinutes(1));
        UUID second = waits(UUID.randomUUID());
        cancel(taken);

        clock.advance(Duration.ofHours(2));
        Sweeps.sweep(service);
        offer();

        assertThat(state(second)).isEqualTo("OFFERED");
        assertThat(state(first)).isEqualTo("WAITING");
    }

    @Test
    void whoseWishDoesNotFitIsPassedOver() {
        UUID mondays = waits(alex, Map.of("weekdays", List.of("MONDAY")));
        UUID evenings = waits(alex, Map.of("from", "17:00"));
        UUID byPhone = waits(alex, Map.of("formats", List.of("PHONE")));
        UUID soon = waits(alex, Map.of("until", "2026-12-03"));
        UUID another = waits(alex, Map.of("therapistId", anotherTherapist()));
        UUID fits = waits(UUID.randomUUID(), Map.of("weekdays", List.of("FRIDAY"), "from", "10:00", "to", "10:00"));

        cancel(taken);

        assertThat(state(fits)).isEqualTo("OFFERED");
        assertThat(List.of(mondays, evenings, byPhone, soon, another))
                .allSatisfy(entry -> assertThat(state(entry)).isEqualTo("WAITING"));
    }

    @Test
    void whoIsElsewhereAtThatTimeIsPassedOver() {
        UUID busy = waits(alex);
        anotherTherapistSees(alex);
        clock.advance(Duration.ofMinutes(1));
        UUID free = waits(UUID.randomUUID());

        cancel(taken);

        assertThat(state(busy)).isEqualTo("WAITING");
        assertThat(state(free)).isEqualTo("OFFERED");
    }

    @Test
    void fourWhoOfferAtOnceMakeOneOffer() {
        List<UUID> waiting = List.of(waits(UUID.randomUUID()), waits(UUID.randomUUID()), waits(UUID.randomUUID()));
        act(desk(), taken, "decline");

        Flux.range(0, 4).flatMap(_ -> Mono.defer(offering::round)).then().block(Duration.ofSeconds(20));
        offer();

        assertThat(waiting.stream().filter(entry -> state(entry).equals("OFFERED")))
                .hasSize(1);
        assertThat(count("SELECT count(*) FROM appointment WHERE therapist_id = $1 AND state = 'HELD'", therapist.id()))
                .isEqualTo(1);
    }

    @Test
    void aMoveFreesTheOldTime() {
        UUID entry = waits(alex);

        post(desk(), PATH + "/" + taken + "/reschedule", Map.of("start", "2026-12-04T15:00:00Z"));
        offer();

        assertThat(state(entry)).isEqualTo("OFFERED");
    }

    @Test
    void aHoldThatSomebodyLetsGoWhileLookingAroundIsNoFreedTime() {
        UUID entry = waits(alex);
        UUID held = hold(as.patient(UUID.randomUUID()), "2026-12-04T15:00:00Z").id();

        assertThat(count("SELECT count(*) FROM freed_time WHERE therapist_id = $1", therapist.id()))
                .isZero();
        act(desk(), held, "cancel");
        offer();

        assertThat(state(entry)).isEqualTo("WAITING");
    }

    @Test
    void anEntryEndsWithItsLastDay() {
        UUID entry = waits(alex, Map.of("until", "2026-12-03"));

        clock.setTo("2026-12-04T00:00:00Z");
        entries.lapse(clock.instant()).block(Duration.ofSeconds(10));

        assertThat(state(entry)).isEqualTo("LAPSED");
    }

    @Test
    void whoLeavesLetsGoOfWhatIsOffered() {
        UUID first = waits(alex);
        clock.advance(Duration.ofMinutes(1));
        UUID second = waits(UUID.randomUUID());
        cancel(taken);

        Reply left = post(as.patient(alex), WAITLIST + "/" + first + "/leave", Map.of());
        offer();

        assertThat(left.text("state")).isEqualTo("LEFT");
        assertThat(state(second)).isEqualTo("OFFERED");
        assertThat(post(as.patient(alex), WAITLIST + "/" + first + "/leave", Map.of())
                        .code())
                .isEqualTo("wrong-state");
    }

    @Test
    void theOthersHearThatATimeIsOfferedAndUntilWhen() {
        UUID entry = waits(alex);
        cancel(taken);

        assertThat(texts(
                        "SELECT convert_from(body, 'UTF8')::jsonb ->> 'until' FROM outbox WHERE key = $1",
                        offered(entry)))
                .containsExactly("2026-12-01T11:00:00Z");
    }

    @Test
    void theClinicSeesItsListInOrderAndOthersDoNot() {
        UUID first = waits(alex);
        clock.advance(Duration.ofMinutes(1));
        UUID second = waits(UUID.randomUUID());

        assertThat(get(desk(), WAITLIST + "?clinic=" + clinic.id()).ids()).containsExactly(first, second);
        WebTestClient elsewhere = as.managerOf(given.clinicIn("Europe/London").id());
        assertThat(get(elsewhere, WAITLIST + "?clinic=" + clinic.id()).status()).isEqualTo(404);
        assertThat(get(elsewhere, WAITLIST + "/" + first).status()).isEqualTo(404);
        assertThat(get(as.patient(alex), WAITLIST).ids()).containsExactly(first);
        assertThat(get(as.patient(alex), WAITLIST + "/" + second).status()).isEqualTo(404);
        assertThat(post(as.patient(alex), WAITLIST + "/" + first + "/urgent", Map.of("urgent", true))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void wishesThatNothingCouldSuitAreRefused() {
        assertThat(enter(alex, Map.of("formats", List.of())).code()).isEqualTo("validation-failed");
        assertThat(enter(alex, Map.of("from", "18:00", "to", "09:00")).code()).isEqualTo("validation-failed");
        assertThat(enter(alex, Map.of("until", "2026-11-30")).code()).isEqualTo("validation-failed");
        assertThat(enter(alex, Map.of("clinicId", UUID.randomUUID())).status()).isEqualTo(404);
        for (int i = 0; i < 10; i++) {
            waits(alex);
        }
        assertThat(enter(alex, Map.of()).code()).isEqualTo("waitlist-limit");
    }

    private UUID anotherTherapist() {
        var other = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
        other.offersAt(clinic, 50, Format.VIDEO);
        return other.id();
    }

    private void anotherTherapistSees(UUID patient) {
        var mine = therapist;
        UUID myOffer = offer;
        therapist = given.therapist().worksDaily("Europe/London", "08:00", "20:00", Format.VIDEO);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO);
        request(patient, FRIDAY_AT_10);
        therapist = mine;
        offer = myOffer;
    }

    private UUID waits(UUID patient) {
        return waits(patient, Map.of());
    }

    private UUID waits(UUID patient, Map<String, Object> more) {
        Reply entered = enter(patient, more);
        assertThat(entered.status()).as(() -> entered.body().toString()).isEqualTo(201);
        return entered.id();
    }

    private Reply enter(UUID patient, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinicId", clinic.id());
        body.put("formats", List.of("VIDEO"));
        body.putAll(more);
        return post(as.patient(patient), WAITLIST, body);
    }

    private void cancel(UUID appointment) {
        act(desk(), appointment, "cancel");
        offer();
    }

    private void offer() {
        Objects.requireNonNull(offering.round().block(Duration.ofSeconds(20)));
    }

    private String state(UUID entry) {
        return texts("SELECT state FROM waitlist_entry WHERE id = $1", entry).getFirst();
    }

    private UUID offered(UUID entry) {
        return UUID.fromString(texts("SELECT offered_id::text FROM waitlist_entry WHERE id = $1", entry)
                .getFirst());
    }
}
