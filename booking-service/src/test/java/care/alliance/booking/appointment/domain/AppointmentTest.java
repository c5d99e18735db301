package care.alliance.booking.appointment.domain;

import static care.alliance.booking.appointment.domain.Sessions.ALEX;
import static care.alliance.booking.appointment.domain.Sessions.NOW;
import static care.alliance.booking.appointment.domain.Sessions.heldUntil;
import static care.alliance.booking.appointment.domain.Sessions.requestedUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    @Test
    void aRequestBelongsToThePatientWhoMadeIt() {
        Appointment requested = requestedUntil(NOW.plus(Duration.ofDays(1)));

        assertThat(requested.patient()).isEqualTo(ALEX);
        assertThat(requested.version()).isEqualTo(2);
        assertThat(requested.isMereHold()).isFalse();
    }

    @Test
    void aHoldStandsUntilItsLastInstantAndNoLonger() {
        Appointment held = heldUntil(NOW.plusSeconds(600));

        assertThat(held.asOf(NOW.plusSeconds(599)).state()).isEqualTo(AppointmentState.HELD);
        assertThat(held.asOf(NOW.plusSeconds(600)).state()).isEqualTo(AppointmentState.EXPIRED);
    }

    @Test
    void aHoldThatRanOutCannotBeRequested() {
        Appointment ranOut = heldUntil(NOW).asOf(NOW);

        assertThat(ranOut.requested(ALEX, NOW, NOW.plusSeconds(1))).isEmpty();
        assertThat(ranOut.isMereHold()).isTrue();
    }

    @Test
    void aRequestThatLapsedCannotBeConfirmed() {
        assertThat(requestedUntil(NOW).asOf(NOW).confirmed(null)).isEmpty();
    }

    @Test
    void aConfirmedSessionNeverLapses() {
        Appointment confirmed =
                requestedUntil(NOW.plusSeconds(1)).confirmed(null).orElseThrow();

        assertThat(confirmed.asOf(NOW.plus(Duration.ofDays(999)))).isEqualTo(confirmed);
    }

    @Test
    void anAnswerKeepsItsReasonAndGivesTheTimeBack() {
        Appointment declined =
                requestedUntil(NOW.plusSeconds(1)).declined("therapist unwell").orElseThrow();

        assertThat(declined.reason()).isEqualTo("therapist unwell");
        assertThat(declined.state().takesTime()).isFalse();
    }

    @Test
    void onlyPatientAndClinicCancel() {
        assertThat(List.of(Party.WEB_SESSION, Party.THERAPIST, Party.CLOCK))
                .allSatisfy(party ->
                        assertThatThrownBy(() -> new Cancellation(party, false)).isNotNull());
    }

    @Test
    void itsTextNamesNobody() {
        Appointment cancelled = requestedUntil(NOW.plusSeconds(1))
                .cancelled(new Cancellation(Party.PATIENT, true), "Alex Doe is in hospital")
                .orElseThrow();

        assertThat(cancelled.toString()).doesNotContain("Alex").doesNotContain(ALEX.toString());
    }
}
