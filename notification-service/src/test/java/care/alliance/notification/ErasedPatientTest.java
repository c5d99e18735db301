package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.events.PatientErased;
import care.alliance.kit.id.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who had their data deleted hears nothing more; what they heard before stays in the log. */
class ErasedPatientTest extends WholeService {

    @Test
    void whatWasStillToComeIsDroppedAndWhatWentOutStays() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        erase(booking);

        eventually(() -> assertThat(logOf(booking))
                .isEqualTo(Map.of(
                        "CONFIRMATION v2", "SENT", "REMINDER PT48H v2", "CANCELLED", "REMINDER PT2H v2", "CANCELLED")));
        assertThat(reasonsOf(booking)).containsOnly("patient-erased");
        assertThat(alarms(booking)).isZero();
    }

    @Test
    void whatHappensToTheirSessionsAfterwardsIsToldToNobody() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));
        erase(booking);
        eventually(() -> assertThat(logOf(booking)).containsEntry("REMINDER PT2H v2", "CANCELLED"));

        booking.cancelled();

        eventually(() -> assertThat(stateOf(booking)).isEqualTo("CANCELLED"));
        assertThat(logOf(booking)).doesNotContainKey("CANCELLATION v2");
        assertThat(booking.letters()).hasSize(1);
    }

    /** Two listeners may be at it in the same moment, so it is looked at again before anything is sent. */
    @Test
    void whatWasPlannedInTheSameMomentIsNotSent() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));
        db.sql("insert into erased_patient (patient_id, erased_at) values (:id, now())")
                .param("id", booking.patientId())
                .update();

        clock.putForwardTo(booking.start().minus(Duration.ofDays(2)).plusSeconds(1));

        eventually(() -> assertThat(logOf(booking)).containsEntry("REMINDER PT48H v2", "CANCELLED"));
        assertThat(booking.letters()).hasSize(1);
    }

    @Test
    void beingToldAgainChangesNothing() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));
        ABooking another = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(another.letters()).hasSize(1));

        erase(booking);
        erase(booking);

        eventually(() -> assertThat(logOf(booking)).containsEntry("REMINDER PT2H v2", "CANCELLED"));
        assertThat(logOf(another)).containsEntry("REMINDER PT2H v2", "PLANNED");
    }

    private static void erase(ABooking booking) {
        bus().say(Ids.next(), booking.patientId(), new PatientErased(booking.patientId(), Ids.next()));
    }

    private String stateOf(ABooking booking) {
        return db.sql("select state from appointment where id = :id")
                .param("id", booking.id())
                .query(String.class)
                .single();
    }

    private List<String> reasonsOf(ABooking booking) {
        return db.sql("select reason from delivery where appointment_id = :id and state = 'CANCELLED'")
                .param("id", booking.id())
                .query((row, number) -> row.getString("reason"))
                .list();
    }

    private int alarms(ABooking booking) {
        return db.sql("""
                select count(*) from scheduled_tasks
                 where task_instance in (select id::text from delivery where appointment_id = :id and kind = 'REMINDER')
                """).param("id", booking.id()).query(Integer.class).single();
    }
}
