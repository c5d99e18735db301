package care.alliance.notification.appointment.domain;

import static care.alliance.notification.appointment.domain.AnAppointment.START;
import static care.alliance.notification.appointment.domain.AnAppointment.cancelled;
import static care.alliance.notification.appointment.domain.AnAppointment.confirmed;
import static care.alliance.notification.appointment.domain.AnAppointment.inState;
import static care.alliance.notification.appointment.domain.AnAppointment.requested;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AppointmentNewsTest {

    @Test
    void theFirstAnnouncementIsNews() {
        assertThat(requested().after(null)).contains(requested());
    }

    @Test
    void aReplayIsNoNews() {
        assertThat(confirmed().after(confirmed())).isEmpty();
    }

    @Test
    void anOlderVersionIsNoNews() {
        assertThat(confirmed().after(cancelled())).isEmpty();
    }

    @Test
    void theTimesKeepTheirVersionWhileTheyStay() {
        assertThat(confirmed().after(requested()).orElseThrow().timesVersion())
                .isEqualTo(requested().version());
    }

    @Test
    void aMoveBringsTimesOfANewVersion() {
        Appointment moved = inState(AppointmentState.CONFIRMED, 7, START.plus(Duration.ofDays(1)));

        assertThat(moved.after(confirmed()).orElseThrow().timesVersion()).isEqualTo(7);
    }
}
