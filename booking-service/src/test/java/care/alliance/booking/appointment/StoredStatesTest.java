package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must never be stored, the database refuses by itself. */
class StoredStatesTest extends AppointmentTestBase {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a_hold_ends | hold_expires_at = NULL",
                "a_request_ends | request_expires_at = now()",
                "only_holds_end_unbooked | state = 'CONFIRMED', hold_expires_at = NULL",
                "booked_means_a_patient | state = 'CONFIRMED', hold_expires_at = NULL, booked_at = now(), patient_id = NULL, holder_key_hash = decode(repeat('ab', 32), 'hex')",
                "somebody_holds_it | patient_id = NULL",
                "a_session_takes_time | ends_at = starts_at",
                "a_cancellation_says_by_whom | cancelled_by = 'CLINIC', cancelled_late = false",
                "a_cancellation_says_by_whom | state = 'CANCELLED', hold_expires_at = NULL",
                "a_hold_is_not_booked | booked_at = now()",
                "only_in_person_has_a_place | location_id = gen_random_uuid()",
                "a_request_ends_before_the_session | state = 'REQUESTED', hold_expires_at = NULL, booked_at = now(), request_expires_at = starts_at + interval '1 s'"
            })
    void aStateThatMakesNoSense(String constraint, String change) {
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();

        assertThatThrownBy(() -> run("UPDATE appointment SET " + change + " WHERE id = '" + held + "'"))
                .hasMessageContaining(constraint);
    }

    @Test
    void twoClaimsThatOverlap() {
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();

        assertThatThrownBy(() -> run("""
                        INSERT INTO claim (resource_id, during, appointment_id)
                        SELECT resource_id, tstzrange(upper(during) - interval '1 s', upper(during) + interval '1 h'),
                               appointment_id FROM claim WHERE appointment_id = '%s'
                        """.formatted(held))).hasMessageContaining("claims_never_overlap");
    }

    @Test
    void historyThatIsRewritten() {
        UUID held = hold(as.patient(alex), TOMORROW_AT_10).id();

        assertThatThrownBy(() ->
                        run("UPDATE appointment_change SET by_kind = 'CLOCK' WHERE appointment_id = '" + held + "'"))
                .hasMessageContaining("history is not rewritten");
    }

    private void run(String sql) {
        db.sql(sql).then().block(Duration.ofSeconds(5));
    }
}
