package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RemindersTest extends WholeService {

    private static final String REMINDER = "A reminder of your appointment";

    @Test
    void remindersComeTwoDaysAndTwoHoursBefore() {
        ABooking booking = bookingIn(Duration.ofDays(4)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        clock.putForwardTo(booking.start().minus(Duration.ofDays(2)).plusSeconds(1));
        eventually(() -> assertThat(booking.subjects()).containsOnlyOnce(REMINDER));

        clock.putForwardTo(booking.start().minus(Duration.ofHours(2)).plusSeconds(1));
        eventually(() ->
                assertThat(booking.subjects()).filteredOn(REMINDER::equals).hasSize(2));
        assertThat(booking.letters().getLast().attachments()).isEmpty();
    }

    @Test
    void ofRemindersHeldUpByABreakdownOnlyTheLastComesBeforeTheStart() {
        ABooking booking = bookingIn(Duration.ofDays(4)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        clock.putForwardTo(booking.start().minus(Duration.ofMinutes(30)));

        eventually(() -> assertThat(logOf(booking))
                .containsEntry("REMINDER PT48H v2", "SKIPPED")
                .containsEntry("REMINDER PT2H v2", "SENT"));
        assertThat(booking.subjects()).containsOnlyOnce(REMINDER);
    }

    @Test
    void aReminderThatWouldComeAfterTheStartIsSkipped() {
        ABooking booking = bookingIn(Duration.ofDays(4)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        clock.putForwardTo(booking.start().plusSeconds(1));

        eventually(() -> assertThat(logOf(booking))
                .containsEntry("REMINDER PT48H v2", "SKIPPED")
                .containsEntry("REMINDER PT2H v2", "SKIPPED"));
        assertThat(booking.subjects()).doesNotContain(REMINDER);
    }

    @Test
    void aMoveTakesTheRemindersAlong() {
        ABooking booking = bookingIn(Duration.ofDays(4)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));
        Instant oldStart = booking.start();

        booking.movedTo(oldStart.plus(Duration.ofDays(7)));

        eventually(() -> assertThat(logOf(booking))
                .containsEntry("REMINDER PT48H v2", "CANCELLED")
                .containsEntry("REMINDER PT48H v3", "PLANNED")
                .containsEntry("CONFIRMATION v3", "SENT"));
        assertThat(Ics.of(booking.letters().getLast()).start()).isEqualTo(booking.start());
        assertThat(Ics.of(booking.letters().getLast()).uid())
                .isEqualTo(Ics.of(booking.letters().getFirst()).uid());
    }
}
