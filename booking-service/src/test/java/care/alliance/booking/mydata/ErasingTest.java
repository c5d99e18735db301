package care.alliance.booking.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Reply;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.replica.domain.Participation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What is left of somebody who has their data deleted. */
class ErasingTest extends MyDataTestBase {

    private WholeDatabase database;

    @BeforeEach
    void look() {
        database = new WholeDatabase(db);
    }

    @Test
    void nothingInTheWholeDatabaseSaysWhoTheyWereOrWhatTheyWrote() {
        alexTellsWhoTheyAre();
        alexDoesEverything();
        UUID id = patientId(alex);
        List<String> said = List.of(word, "Alex " + word, alex + "@people.example", phone);
        assertThat(said)
                .allSatisfy(words -> assertThat(database.tablesThatSay(words)).isNotEmpty());

        erased();

        assertThat(said)
                .allSatisfy(words -> assertThat(database.tablesThatSay(words))
                        .as("tables that say %s", words)
                        .isEmpty());
        assertThat(database.tablesThatSayInText(alex.toString())).isEmpty();
        assertThat(count(
                        "SELECT count(*) FROM patient WHERE id = $1 AND date_of_birth IS NULL AND erased_at IS NOT NULL",
                        id))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT count(*) FROM appointment WHERE clinic_id = $1 AND holder_key_hash IS NOT NULL",
                        clinic.id()))
                .isZero();
    }

    private void alexDoesEverything() {
        alexWasThere();
        alexCancels("2026-12-04T08:00:00Z");
        UUID declined = request(alex, "2026-12-04T09:00:00Z").id();
        post(desk(), PATH + "/" + declined + "/decline", Map.of("reason", "not for " + word));
        UUID course = alexBooksACourse(3);
        post(as.patient(alex), COURSES + "/" + course + "/stop", Map.of("reason", word + " moves away"));
        waits(alex);
        alexBringsSomebody();
        WebTestClient fromTheWeb =
                with(as.patient(alex), headers -> headers.set("Alliance-Hold-Key", "the-web-session-" + alex));
        hold(fromTheWeb, "2026-12-05T10:00:00Z");
        UUID id = patientId(alex);
        run(
                "INSERT INTO patient_registration (patient_id, clinic_id, registered_by, registered_at) VALUES ($1, $2, 'desk', now())",
                id,
                clinic.id());
        made(bookFor(id, under("the-desks-key", desk()), "2026-12-05T12:00:00Z", Format.IN_PERSON));
        made(book(under("alexs-key", as.patient(alex)), "2026-12-05T14:00:00Z", Format.IN_PERSON));
    }

    private void alexBringsSomebody() {
        Map<String, Object> wish = wish("2026-12-05T16:00:00Z", Format.VIDEO);
        wish.put("offerId", therapist.offersAt(clinic, Participation.COUPLE, 50, Format.VIDEO));
        wish.put("confirm", true);
        wish.put("participants", List.of(word + " the other"));
        made(post(as.patient(alex), PATH, wish));
    }

    private WebTestClient under(String key, WebTestClient who) {
        return with(who, headers -> headers.set("Idempotency-Key", key + alex));
    }

    @Test
    void whatWasAheadIsGivenBackAndCountsAsLateWhereItWould() {
        UUID soon =
                book(as.patient(alex), "2026-12-02T08:30:00Z", Format.IN_PERSON).id();
        UUID later = book(as.patient(alex), FRIDAY_AT_10, Format.IN_PERSON).id();
        UUID asked = request(alex, FRIDAY_AT_12).id();
        UUID held = hold(as.patient(alex), "2026-12-05T10:00:00Z").id();
        UUID id = patientId(alex);

        erased();

        assertThat(count("SELECT count(*) FROM claim WHERE resource_id IN ($1, $2)", id, therapist.id()))
                .isZero();
        assertThat(texts("""
                        SELECT concat_ws(' ', state, cancelled_by, cancelled_late) FROM appointment WHERE id = ANY($1)
                         ORDER BY starts_at""", (Object) new UUID[] {soon, later, asked, held}))
                .containsExactly(
                        "CANCELLED PATIENT t", "CANCELLED PATIENT f", "CANCELLED PATIENT f", "CANCELLED PATIENT f");
        assertThat(types(soon)).containsExactly("confirmed", "cancelled");
        assertThat(types(held)).isEmpty();
        assertThat(freeStarts("2026-12-04", "2026-12-05", Format.VIDEO)).contains(FRIDAY_AT_10, FRIDAY_AT_12);
    }

    @Test
    void whatTookPlaceStaysInTheClinicsBooksWithoutAName() {
        alexTellsWhoTheyAre();
        UUID came = alexWasThere();
        UUID id = patientId(alex);

        Reply erased = erased();

        Reply seen = see(desk(), came);
        assertThat(seen.state()).isEqualTo("COMPLETED");
        assertThat(seen.body().required("price").required("amount").asInt()).isEqualTo(7500);
        assertThat(seen.body().required("patient").required("name").isNull()).isTrue();
        assertThat(seen.body().required("reason").isNull()).isTrue();
        assertThat(erased.body().required("kept").valueStream().map(code -> code.asString()))
                .containsExactly("appointments-anonymised", "deliveries-log", "sign-in-log", "enquiries-without-login");
        assertThat(get(as.service("contacts:read"), "/internal/patients/{id}/contact", id)
                        .status())
                .isEqualTo(404);
        assertThat(bookFor(id, desk(), FRIDAY_AT_10, Format.IN_PERSON).status()).isEqualTo(404);
        assertThat(get(desk(), PATH + "/" + came + "/history")
                        .body()
                        .required("items")
                        .size())
                .isEqualTo(4);
    }

    @Test
    void coursesThatWereUnderWayAreStoppedAndEntriesOfTheWaitlistLeft() {
        UUID course = alexBooksACourse(3);
        UUID entry = waits(alex);

        erased();

        assertThat(texts("SELECT state FROM course WHERE id = $1", course)).containsExactly("STOPPED");
        assertThat(texts("SELECT state FROM waitlist_entry WHERE id = $1", entry))
                .containsExactly("LEFT");
    }

    @Test
    void aTimeThatIsGivenBackWaitsForThoseWhoWait() {
        request(alex, FRIDAY_AT_10);
        waits(UUID.randomUUID());

        erased();

        assertThat(count("SELECT count(*) FROM freed_time WHERE therapist_id = $1", therapist.id()))
                .isEqualTo(1);
    }

    @Test
    void theirCalendarFeedLeadsNowhere() {
        String feed = post(as.patient(alex), "/api/booking/patients/me/feed", Map.of())
                .text("path");
        assertThat(statusOf(feed)).isEqualTo(200);

        erased();

        assertThat(statusOf(feed)).isEqualTo(404);
    }

    private int statusOf(String feed) {
        return as.anyone()
                .get()
                .uri(feed)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    @Test
    void nobodyElseLosesAnything() {
        UUID other = UUID.randomUUID();
        UUID theirs = request(other, FRIDAY_AT_12).id();
        post(as.patient(other), PATH + "/" + theirs + "/reschedule", Map.of("start", FRIDAY_AT_10, "reason", "work"));
        UUID theirEntry = waits(other);
        request(alex, TOMORROW_AT_10);

        erased();

        assertThat(see(as.patient(other), theirs).state()).isEqualTo("REQUESTED");
        assertThat(see(as.patient(other), theirs).text("reason")).isEqualTo("work");
        assertThat(get(as.patient(other), WAITLIST + "/" + theirEntry).text("state"))
                .isEqualTo("WAITING");
        assertThat(get(as.patient(other), ME).text("name")).isEqualTo("Robin Example");
    }

    @Test
    void doingItAgainChangesNothing() {
        UUID id = patientId(alex);
        Reply first = erased();
        clock.advance(Duration.ofMinutes(1));

        Reply again = erased();

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(texts("SELECT type FROM outbox WHERE topic = 'booking.patients' AND key = $1", id))
                .containsExactly("care.alliance.booking.patient-erased.v1");
    }

    @Test
    void aTokenFromBeforeMakesNobodyNewAndALaterSignInDoes() {
        UUID id = patientId(alex);
        erased();

        assertThat(get(as.patient(alex), ME).code()).isEqualTo("login-erased");
        assertThat(data().status()).isEqualTo(403);
        assertThat(request(alex, FRIDAY_AT_10).status()).isEqualTo(403);
        assertThat(database.tablesThatSay(alex + "@people.example")).isEmpty();
        clock.advance(Duration.ofMinutes(10));
        assertThat(patientId(alex)).isNotEqualTo(id);
    }

    @Test
    void itHasToBeMeant() {
        UUID id = patientId(alex);

        assertThat(post(as.patient(alex), ME + "/erase", Map.of("confirm", "yes"))
                        .code())
                .isEqualTo("validation-failed");
        assertThat(post(as.patient(alex), ME + "/erase", Map.of()).code()).isEqualTo("validation-failed");
        assertThat(post(desk(), ME + "/erase", Map.of("confirm", "ERASE")).status())
                .isEqualTo(403);
        assertThat(patientId(alex)).isEqualTo(id);
    }

    private List<String> types(UUID id) {
        return texts(
                "SELECT split_part(split_part(type, 'appointment-', 2), '.', 1) FROM outbox WHERE key = $1 ORDER BY position",
                id);
    }
}
