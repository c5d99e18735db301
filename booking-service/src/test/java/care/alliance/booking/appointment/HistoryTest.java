package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest extends AppointmentTestBase {

    @Test
    void everyChangeIsThereWithWhoAndWhenAndWhy() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        clock.setTo("2026-12-01T10:00:00Z");
        post(desk(), PATH + "/" + id + "/decline", Map.of("reason", "therapist unwell"));

        assertThat(texts("""
                        SELECT concat_ws(' ', version, to_char(at AT TIME ZONE 'UTC', 'HH24:MI'), by_kind,
                                         coalesce(from_state, '-'), to_state, reason)
                          FROM appointment_change WHERE appointment_id = $1 ORDER BY version""", id))
                .containsExactly(
                        "1 09:00 PATIENT - HELD",
                        "2 09:00 PATIENT HELD REQUESTED",
                        "3 10:00 CLINIC REQUESTED DECLINED therapist unwell");
        assertThat(texts("SELECT by_subject FROM appointment_change WHERE appointment_id = $1 AND version = 1", id))
                .containsExactly(alex.toString());
    }

    @Test
    void aRefusedChangeLeavesNoTrace() {
        UUID id = request(alex, TOMORROW_AT_10).id();

        act(desk(), id, "complete");

        assertThat(count("SELECT count(*) FROM appointment_change WHERE appointment_id = $1", id))
                .isEqualTo(2);
    }

    @Test
    void staffSeeWhoDidWhat() {
        UUID id = movedBySasha();

        var items = get(desk(), PATH + "/" + id + "/history").body().required("items");

        assertThat(items.size()).isEqualTo(3);
        assertThat(items.get(0).required("by").asString()).isEqualTo("PATIENT");
        assertThat(items.get(0).required("byName").isNull()).isTrue();
        assertThat(items.get(2).required("byName").asString()).isEqualTo("Sasha Desk");
        assertThat(items.get(2).required("movedFrom").asString()).isEqualTo(TOMORROW_AT_10);
        assertThat(items.get(2).required("start").asString()).isEqualTo(TOMORROW_AT_12);
        assertThat(items.get(2).required("reason").asString()).isEqualTo("asked by phone");
    }

    @Test
    void itsPatientSeesWhatTheClinicDidAndNotWhoItWasThere() {
        UUID id = movedBySasha();

        var moved = get(as.patient(alex), PATH + "/" + id + "/history")
                .body()
                .required("items")
                .get(2);

        assertThat(moved.required("by").asString()).isEqualTo("CLINIC");
        assertThat(moved.required("byName").isNull()).isTrue();
        assertThat(moved.required("movedFrom").asString()).isEqualTo(TOMORROW_AT_10);
    }

    @Test
    void toAllOthersThereIsNone() {
        UUID id = movedBySasha();
        UUID elsewhere = given.clinicIn("Europe/London").id();

        assertThat(get(as.patient(UUID.randomUUID()), PATH + "/" + id + "/history")
                        .status())
                .isEqualTo(404);
        assertThat(get(as.managerOf(elsewhere), PATH + "/" + id + "/history").status())
                .isEqualTo(404);
    }

    private UUID movedBySasha() {
        UUID id = request(alex, TOMORROW_AT_10).id();
        var sasha = as.caller(token -> token.subject("sasha")
                .claim("name", "Sasha Desk")
                .claim("groups", List.of("/clinics/" + clinic.id() + "/receptionists")));
        post(sasha, PATH + "/" + id + "/reschedule", Map.of("start", TOMORROW_AT_12, "reason", "asked by phone"));
        return id;
    }
}
