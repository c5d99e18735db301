package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.events.Topics;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest extends WholeService {

    @Test
    void neitherEventsNorLogsNameThePatient(CapturedOutput output) {
        int smtpPort = smtp.getPort();
        smtp.setPort(1);
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(output.getAll()).contains("not taken"));
        smtp.setPort(smtpPort);
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        List<String> events = eventsOf(booking);

        assertThat(events)
                .anySatisfy(event ->
                        assertThat(event).contains("notification.delivery-recorded.v1", "CONFIRMATION", "SENT"));
        assertThat(events).noneMatch(event -> event.contains("Ana") || event.contains("@"));
        assertThat(output.getAll()).doesNotContain("Pereira", booking.email(), "7946");
    }

    @Test
    void everyEndIsAnnounced() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        booking.cancelled();

        eventually(() -> assertThat(bus().read(Topics.DELIVERIES))
                .filteredOn(event -> event.contains(booking.id().toString()))
                .hasSize(4));
    }

    private List<String> eventsOf(ABooking booking) {
        eventually(() -> assertThat(bus().read(Topics.DELIVERIES))
                .anyMatch(event -> event.contains(booking.id().toString())));
        return bus().read(Topics.DELIVERIES);
    }
}
