package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreakdownsTest extends WholeService {

    private static final int NOBODY_LISTENS = 1;
    private int smtpPort;

    @BeforeEach
    void rememberThePort() {
        smtpPort = smtp.getPort();
    }

    @AfterEach
    void everythingIsBack() {
        smtp.setPort(smtpPort);
        BOOKING.comeBack();
    }

    @Test
    void aLetterIsDeliveredOnceTheMailServerIsBack() {
        smtp.setPort(NOBODY_LISTENS);
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(triesOf(booking)).isGreaterThanOrEqualTo(2));

        smtp.setPort(smtpPort);

        eventually(() -> assertThat(booking.subjects()).containsExactly("Your appointment is confirmed"));
    }

    @Test
    void aLetterIsDeliveredOnceBookingServiceIsBack() {
        BOOKING.goAway();
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(triesOf(booking)).isGreaterThanOrEqualTo(2));

        BOOKING.comeBack();

        eventually(() -> assertThat(booking.subjects()).containsExactly("Your appointment is confirmed"));
    }

    @Test
    void aLetterThatCannotBeDeliveredIsGivenUpAfterEightTries() {
        smtp.setPort(NOBODY_LISTENS);
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            clock.putForward(Duration.ofMinutes(1));
            return "FAILED".equals(logOf(booking).get("CONFIRMATION v2"));
        });

        assertThat(triesOf(booking)).isEqualTo(8);
    }

    @Test
    void whatChangedMeanwhileIsNotSentAfterTheBreakdown() {
        smtp.setPort(NOBODY_LISTENS);
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(triesOf(booking)).isGreaterThanOrEqualTo(1));
        booking.cancelled();
        eventually(() -> assertThat(logOf(booking)).containsKey("CANCELLATION v2"));

        smtp.setPort(smtpPort);

        eventually(() -> assertThat(logOf(booking))
                .containsEntry("CONFIRMATION v2", "CANCELLED")
                .containsEntry("CANCELLATION v2", "SENT"));
        assertThat(booking.subjects()).containsExactly("Your appointment is cancelled");
    }

    @Test
    void aLetterInterruptedByACrashGoesOutAgain() {
        smtp.setPort(NOBODY_LISTENS);
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(triesOf(booking)).isGreaterThanOrEqualTo(1));
        leaveAsACrashDoes(booking);

        smtp.setPort(smtpPort);

        eventually(() -> assertThat(logOf(booking)).containsEntry("CONFIRMATION v2", "SENT"));
        assertThat(booking.letters()).hasSize(1);
    }

    @Test
    void everyWaitForTheMailServerHasAnEnd() {
        assertThat(smtp.getJavaMailProperties())
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    @Test
    void aPatientWithoutAddressKeepsNobodyElseWaiting() {
        ABooking unreachable = bookingIn(Duration.ofDays(5));
        BOOKING.knows(unreachable.patientId(), """
                {"name": "Ben Osei", "email": null, "phone": "+44 20 7946 0001"}""");
        unreachable.confirmed();

        ABooking next = bookingIn(Duration.ofDays(5)).confirmed();

        eventually(() -> assertThat(next.subjects()).containsExactly("Your appointment is confirmed"));
        eventually(() -> assertThat(logOf(unreachable)).containsEntry("CONFIRMATION v2", "SKIPPED"));
    }

    @Test
    void aPatientWhoseAddressIsNoneIsSkipped() {
        ABooking booking = bookingIn(Duration.ofDays(5));
        BOOKING.knows(booking.patientId(), """
                {"name": "Ben Osei", "email": "ben@demo.example\\r\\nBcc: everyone@demo.example"}""");

        booking.confirmed();

        eventually(() -> assertThat(logOf(booking)).containsEntry("CONFIRMATION v2", "SKIPPED"));
    }

    private void leaveAsACrashDoes(ABooking booking) {
        db.sql(
                        "update delivery set state = 'SENDING' where appointment_id = :id and state = 'PLANNED' and attempts > 0")
                .param("id", booking.id())
                .update();
    }
}
