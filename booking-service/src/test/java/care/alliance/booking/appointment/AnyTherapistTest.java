package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.GivenTherapist;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.Participation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody to whom one therapist of the clinic is as good as another. */
class AnyTherapistTest extends AppointmentTestBase {

    private static final String SLOTS = "/api/booking/clinics/{id}/slots?therapy=ipt&format=VIDEO&from={from}&to={to}";

    private GivenTherapist second;

    @BeforeEach
    void aSecondTherapist() {
        second = given.therapist().worksDaily("Europe/London", "10:00", "20:00", Format.VIDEO);
        second.offersAt(clinic, 50, Format.VIDEO);
    }

    @Test
    void itIsWhoeverHasLeastToDoThatWeek() {
        request(UUID.randomUUID(), "2026-12-04T10:00:00Z");

        assertThat(any(alex, TOMORROW_AT_10).text("therapistId"))
                .isEqualTo(second.id().toString());
    }

    @Test
    void sessionsOfAnotherWeekDoNotCount() {
        request(UUID.randomUUID(), "2026-12-07T10:00:00Z");
        request(UUID.randomUUID(), "2026-12-08T10:00:00Z");
        requestOfSecond("2026-12-04T10:00:00Z");

        assertThat(any(alex, TOMORROW_AT_10).text("therapistId"))
                .isEqualTo(therapist.id().toString());
    }

    @Test
    void itIsTheWeekAtTheClinic() {
        clinic = given.clinicIn("Pacific/Auckland");
        therapist = given.therapist().worksDaily("Pacific/Auckland", "08:00", "20:00", Format.VIDEO);
        offer = therapist.offersAt(clinic, 50, Format.VIDEO);
        second = given.therapist().worksDaily("Pacific/Auckland", "08:00", "20:00", Format.VIDEO);
        second.offersAt(clinic, 50, Format.VIDEO);
        String onMondayWhileItIsSundayInLondon = "2026-12-06T20:00:00Z";
        assertThat(request(UUID.randomUUID(), onMondayWhileItIsSundayInLondon).status())
                .isEqualTo(201);
        request(UUID.randomUUID(), "2026-12-06T21:00:00Z");
        requestOfSecond("2026-12-03T21:00:00Z");

        assertThat(any(alex, "2026-12-02T21:00:00Z").text("therapistId"))
                .isEqualTo(therapist.id().toString());
    }

    @Test
    void aGroupIsOneSessionHoweverManyCome() {
        UUID individual = offer;
        offer = therapist.offersAt(clinic, Participation.GROUP, 90, Format.VIDEO);
        for (int seat = 0; seat < 3; seat++) {
            request(UUID.randomUUID(), "2026-12-04T10:00:00Z");
        }
        offer = individual;
        requestOfSecond("2026-12-04T10:00:00Z");
        requestOfSecond("2026-12-04T11:00:00Z");

        assertThat(any(alex, TOMORROW_AT_10).text("therapistId"))
                .isEqualTo(therapist.id().toString());
    }

    @Test
    void holdsThatRanOutAreNoWork() {
        hold(as.patient(UUID.randomUUID()), "2026-12-04T10:00:00Z");
        hold(as.patient(UUID.randomUUID()), "2026-12-04T11:00:00Z");
        requestOfSecond("2026-12-04T10:00:00Z");
        clock.setTo("2026-12-01T09:11:00Z");

        assertThat(any(alex, TOMORROW_AT_12).text("therapistId"))
                .isEqualTo(therapist.id().toString());
    }

    @Test
    void workIsSharedEvenly() {
        List<String> who = IntStream.range(0, 8)
                .mapToObj(i ->
                        any(UUID.randomUUID(), "2026-12-02T1" + i + ":00:00Z").text("therapistId"))
                .toList();

        assertThat(who).filteredOn(therapist.id().toString()::equals).hasSize(4);
        assertThat(who).filteredOn(second.id().toString()::equals).hasSize(4);
    }

    @Test
    void whoeverIsTakenIsPassedOver() {
        request(UUID.randomUUID(), TOMORROW_AT_10);

        assertThat(any(alex, TOMORROW_AT_10).text("therapistId"))
                .isEqualTo(second.id().toString());
        Reply third = any(UUID.randomUUID(), TOMORROW_AT_10);
        assertThat(third.code()).isEqualTo("nobody-free");
        assertThat(third.alternatives()).contains(TOMORROW_AT_11);
    }

    @Test
    void ofManyTheOneWhoIsFreeIsFoundHoweverMuchTheyHaveToDo() {
        request(UUID.randomUUID(), "2026-12-04T10:00:00Z");
        request(UUID.randomUUID(), "2026-12-04T11:00:00Z");
        second.isBusy(TOMORROW_AT_10, TOMORROW_AT_11);
        for (int others = 0; others < 20; others++) {
            GivenTherapist busy = given.therapist().worksDaily("Europe/London", "10:00", "20:00", Format.VIDEO);
            busy.offersAt(clinic, 50, Format.VIDEO);
            busy.isBusy(TOMORROW_AT_10, TOMORROW_AT_11);
        }

        assertThat(any(alex, TOMORROW_AT_10).text("therapistId"))
                .isEqualTo(therapist.id().toString());
    }

    @Test
    void whenEverybodysDayIsFullNobodyIsFree() {
        db.sql("INSERT INTO clinic_policy (clinic_id, daily_cap) VALUES ($1, 1)")
                .bind(0, clinic.id())
                .then()
                .block();
        request(UUID.randomUUID(), TOMORROW_AT_10);
        requestOfSecond(TOMORROW_AT_10);

        Reply refused = any(alex, TOMORROW_AT_12);

        assertThat(refused.code()).isEqualTo("nobody-free");
        assertThat(refused.alternatives()).isNotEmpty().noneMatch(start -> start.startsWith("2026-12-02"));
    }

    @Test
    void ofTwentyAtOneMomentTwoAreSeenAndNobodyTwice() throws Exception {
        List<Reply> replies = Together.call(IntStream.range(0, 20)
                .<Callable<Reply>>mapToObj(_ -> () -> any(UUID.randomUUID(), TOMORROW_AT_10))
                .toList());

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(2);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .extracting(Reply::code)
                .containsOnly("nobody-free");
        Set<String> seen = new HashSet<>();
        replies.stream().filter(reply -> reply.status() == 201).forEach(reply -> seen.add(reply.text("therapistId")));
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        therapist.id().toString(), second.id().toString());
    }

    @Test
    void theRulesOfEachTherapistCount() {
        assertThat(any(UUID.randomUUID(), "2026-12-02T09:00:00Z").text("therapistId"))
                .isEqualTo(therapist.id().toString());
        assertThat(any(UUID.randomUUID(), "2026-12-02T09:00:00Z").code()).isEqualTo("nobody-free");
        assertThat(any(UUID.randomUUID(), "2026-12-02T09:10:00Z").code()).isEqualTo("off-step");
        assertThat(any(UUID.randomUUID(), "2026-12-01T09:30:00Z").code()).isEqualTo("too-soon");
    }

    @Test
    void aWebSessionThatAsksAgainKeepsWhatItHas() {
        Reply first = post(gateway("a-web-session-of-somebody"), PATH, anyWish(TOMORROW_AT_10));
        Reply again = post(gateway("a-web-session-of-somebody"), PATH, anyWish(TOMORROW_AT_10));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void theClinicsTimesAreThoseOfAllItsTherapists() {
        request(UUID.randomUUID(), TOMORROW_AT_10);

        assertThat(starts())
                .contains("2026-12-02T08:00:00Z", TOMORROW_AT_10, TOMORROW_AT_11)
                .doesNotHaveDuplicates();
        any(UUID.randomUUID(), TOMORROW_AT_10);
        assertThat(starts()).doesNotContain(TOMORROW_AT_10);
    }

    @Test
    void whatNobodyOffersIsNotThere() {
        assertThat(get(as.anyone(), SLOTS.replace("ipt", "cbt"), clinic.id(), "2026-12-02", "2026-12-03")
                        .status())
                .isEqualTo(404);
        Map<String, Object> wish = anyWish(TOMORROW_AT_10);
        wish.put("therapy", "cbt");
        assertThat(post(as.patient(alex), PATH, wish).status()).isEqualTo(404);
    }

    @Test
    void aWholeClinicIsAskedForAMonthAtMost() {
        assertThat(get(as.anyone(), SLOTS, clinic.id(), "2026-12-02", "2027-01-10")
                        .code())
                .isEqualTo("too-costly");
    }

    @Test
    void groupsAreBookedWithTheirTherapist() {
        assertThat(get(as.anyone(), SLOTS + "&participation=GROUP", clinic.id(), "2026-12-02", "2026-12-03")
                        .status())
                .isEqualTo(400);
        Map<String, Object> wish = anyWish(TOMORROW_AT_10);
        wish.put("participation", "GROUP");
        assertThat(post(as.patient(alex), PATH, wish).status()).isEqualTo(400);
    }

    @Test
    void whoSaysNeitherWithWhomNorWhereIsAsked() {
        Reply refused = post(as.patient(alex), PATH, Map.of("start", TOMORROW_AT_10, "format", "VIDEO"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()
                        .required("errors")
                        .valueStream()
                        .map(fault -> fault.required("field").asString()))
                .containsExactly("therapistId", "offerId");
        assertThat(post(as.patient(alex), PATH, Map.of("clinicId", clinic.id()))
                        .body()
                        .required("errors")
                        .valueStream()
                        .map(fault -> fault.required("field").asString()))
                .containsExactly("therapy", "start", "format");
    }

    private UUID offerOfSecond() {
        return UUID.fromString(texts("SELECT id::text FROM offer WHERE therapist_id = $1", second.id())
                .getFirst());
    }

    private void requestOfSecond(String start) {
        Map<String, Object> wish = wish(start, Format.VIDEO);
        wish.put("therapistId", second.id());
        wish.put("offerId", offerOfSecond());
        wish.put("confirm", true);
        assertThat(post(as.patient(UUID.randomUUID()), PATH, wish).status()).isEqualTo(201);
    }

    private Reply any(UUID patient, String start) {
        Map<String, Object> wish = anyWish(start);
        wish.put("confirm", true);
        return post(as.patient(patient), PATH, wish);
    }

    private Map<String, Object> anyWish(String start) {
        return new HashMap<>(Map.of("clinicId", clinic.id(), "therapy", "ipt", "start", start, "format", Format.VIDEO));
    }

    private List<String> starts() {
        return get(as.anyone(), SLOTS, clinic.id(), "2026-12-02", "2026-12-03")
                .body()
                .required("items")
                .valueStream()
                .map(slot -> slot.required("start").asString())
                .toList();
    }
}
