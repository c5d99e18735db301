package care.alliance.booking.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps history as it was, and an erased patient nobody's. */
class RedactionTest extends MyDataTestBase {

    private UUID session;
    private UUID id;

    @BeforeEach
    void somethingHappened() {
        session = alexCancels(FRIDAY_AT_10);
        id = patientId(alex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason = NULL", "by_subject = NULL", "at = now()"})
    void theHistoryOfSomebodyWhoIsThereIsNotTouched(String change) {
        assertRefused(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason = 'never said'",
                "by_subject = 'somebody else'",
                "by_kind = 'CLINIC'",
                "by_name = 'Somebody'",
                "at = now()",
                "version = 99",
                "to_state = 'COMPLETED'",
                "starts_at = now()",
                "reason = NULL, from_state = 'CONFIRMED'"
            })
    void ofSomebodyErasedNothingIsRewritten(String change) {
        nobodyAnyMore();

        assertRefused(change);
    }

    @Test
    void ofSomebodyErasedTheWordsAndTheLoginCanBeTakenOut() {
        nobodyAnyMore();

        assertThatCode(() -> change("reason = NULL, by_subject = NULL")).doesNotThrowAnyException();
        assertThat(count(
                        "SELECT count(*) FROM appointment_change WHERE appointment_id = $1 AND num_nonnulls(reason, by_subject) > 0",
                        session))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject = 'x'",
                "name = 'x'",
                "email = 'x'",
                "phone = 'x'",
                "date_of_birth = '1990-05-17'",
                "email_verified = true"
            })
    void anErasedPatientHasNothingOfTheirOwn(String more) {
        nobodyAnyMore();

        assertThatThrownBy(() -> run("UPDATE patient SET " + more + " WHERE id = $1", id))
                .hasMessageContaining("an_erased_patient_is_nobody");
    }

    @Test
    void nothingComesAboutForAnErasedPatient() {
        UUID other = UUID.randomUUID();
        UUID theirs = request(other, FRIDAY_AT_12).id();
        nobodyAnyMore();

        assertThatThrownBy(() -> run("UPDATE appointment SET patient_id = $1 WHERE id = $2", id, theirs))
                .hasMessageContaining("the patient was erased");
        assertThatThrownBy(() -> run("""
                        INSERT INTO course (id, version, state, patient_id, therapist_id, offer_id, clinic_id, format, zone,
                            every_weeks, sessions, created_at, changed_at)
                        VALUES ($1, 1, 'ACTIVE', $2, $1, $1, $1, 'VIDEO', 'UTC', 1, 4, now(), now())""", UUID.randomUUID(), id)).hasMessageContaining("the patient was erased");
    }

    private void assertRefused(String change) {
        assertThatThrownBy(() -> change(change)).hasMessageContaining("history is not rewritten");
    }

    private void change(String what) {
        run("UPDATE appointment_change SET " + what + " WHERE appointment_id = $1", session);
    }

    private void nobodyAnyMore() {
        run("""
                UPDATE patient SET subject = NULL, name = NULL, email = NULL, email_verified = false, phone = NULL,
                    date_of_birth = NULL, erased_at = now() WHERE id = $1""", id);
    }
}
