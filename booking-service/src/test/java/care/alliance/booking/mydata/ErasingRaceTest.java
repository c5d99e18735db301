package care.alliance.booking.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Reply;
import care.alliance.booking.appointment.Together;
import care.alliance.booking.availability.domain.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;

/** Somebody has their data deleted while they, or their clinic, book for them in another window. */
class ErasingRaceTest extends MyDataTestBase {

    @RepeatedTest(5)
    void nothingIsLeftAheadAndNobodyKnowsThem() throws Exception {
        alexTellsWhoTheyAre();
        UUID id = patientId(alex);
        run(
                "INSERT INTO patient_registration (patient_id, clinic_id, registered_by, registered_at) VALUES ($1, $2, 'desk', now())",
                id,
                clinic.id());
        var desk = desk();
        UUID asked = request(alex, TOMORROW_AT_12).id();
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("clinicId", clinic.id());
        wish.put("formats", List.of("VIDEO"));
        List<Callable<Reply>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String start = "2026-12-0" + (4 + i) + "T10:00:00Z";
            calls.add(() -> request(alex, start));
            calls.add(() -> bookFor(id, desk, start.replace("T10", "T15"), Format.IN_PERSON));
            calls.add(() -> post(as.patient(alex), WAITLIST, wish));
        }
        calls.add(5, this::erase);
        calls.add(7, () -> act(desk, asked, "confirm"));
        calls.add(9, this::erase);

        List<Reply> replies = Together.call(calls);

        assertThat(replies).extracting(Reply::status).isSubsetOf(200, 201, 403, 404, 409);
        assertThat(List.of(replies.get(5), replies.get(9)))
                .extracting(Reply::status)
                .containsOnly(200);
        assertThat(count(
                        "SELECT count(*) FROM appointment WHERE patient_id = $1 AND state IN ('HELD', 'REQUESTED', 'CONFIRMED')",
                        id))
                .isZero();
        assertThat(count("SELECT count(*) FROM claim WHERE resource_id = $1", therapist.id()))
                .isZero();
        assertThat(count("SELECT count(*) FROM waitlist_entry WHERE patient_id = $1 AND state = 'WAITING'", id))
                .isZero();
        assertThat(new WholeDatabase(db).tablesThatSay(word)).isEmpty();
        assertThat(new WholeDatabase(db).tablesThatSay(alex + "@people.example"))
                .isEmpty();
    }
}
