package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.junit.jupiter.api.Test;

class CancellationTest extends WholeService {

    @Test
    void cancellingTakesTheEntryOutOfTheCalendar() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        booking.cancelled();

        eventually(() -> assertThat(booking.letters()).hasSize(2));
        Ics invitation = Ics.of(booking.letters().getFirst());
        Ics cancellation = Ics.of(booking.letters().getLast());
        assertThat(cancellation.method()).isEqualTo(ImmutableMethod.CANCEL);
        assertThat(cancellation.status()).isEqualTo("CANCELLED");
        assertThat(cancellation.uid()).isEqualTo(invitation.uid());
        assertThat(cancellation.sequence()).isGreaterThan(invitation.sequence());
    }

    @Test
    void noReminderComesAfterACancellation() {
        ABooking cancelled = bookingIn(Duration.ofDays(5)).confirmed();
        ABooking standing = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(cancelled.letters()).hasSize(1));
        eventually(() -> assertThat(standing.letters()).hasSize(1));
        cancelled.cancelled();
        eventually(() -> assertThat(logOf(cancelled))
                .containsEntry("REMINDER PT2H v2", "CANCELLED")
                .containsEntry("REMINDER PT48H v2", "CANCELLED")
                .containsEntry("CANCELLATION v2", "SENT"));

        clock.putForwardTo(cancelled.start().minus(Duration.ofHours(2)).plusSeconds(1));

        eventually(() -> assertThat(standing.subjects()).contains("A reminder of your appointment"));
        assertThat(cancelled.subjects())
                .containsExactly("Your appointment is confirmed", "Your appointment is cancelled");
    }

    @Test
    void aConfirmationThatComesLateBringsNothingBack() {
        ABooking booking = bookingIn(Duration.ofDays(5)).requested();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        booking.cancelled().thenHeardLate(booking.confirmedInVersion(1)).cancelled();

        eventually(() ->
                assertThat(logOf(booking)).isEqualTo(Map.of("REQUEST_RECEIVED v2", "SENT", "CANCELLATION v2", "SENT")));
    }
}
