package care.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.stack.mail.StoredMail;
import java.time.Duration;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.junit.jupiter.api.Test;

class ConfirmationTest extends WholeService {

    @Test
    void aRequestIsAcknowledgedAndItsConfirmationComesWithAnInvitation() {
        ABooking booking = bookingIn(Duration.ofDays(5)).requested();
        eventually(() -> assertThat(booking.subjects()).containsExactly("We have your request"));

        booking.confirmed();

        eventually(() -> assertThat(booking.subjects())
                .containsExactly("We have your request", "Your appointment is confirmed"));
        Ics invitation = Ics.of(booking.letters().getLast());
        assertThat(invitation.method()).isEqualTo(ImmutableMethod.REQUEST);
        assertThat(invitation.uid()).isEqualTo(booking.id() + "@alliance");
        assertThat(invitation.sequence()).isEqualTo(booking.version());
        assertThat(invitation.start()).isEqualTo(booking.start());
    }

    @Test
    void theLetterNamesTheClinicTheTimeAndWhereToGetHelp() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        StoredMail letter = booking.letters().getFirst();

        assertThat(letter.from().address()).isEqualTo("no-reply@alliance.example");
        for (String text : new String[] {letter.text(), letter.html()}) {
            assertThat(text)
                    .contains("Ana Pereira", "Riverside Psychology, London", "Need help now?", "116 123")
                    .contains("http://localhost:8080/sessions/" + booking.id())
                    .containsAnyOf("Greenwich Mean Time", "British Summer Time");
        }
    }

    @Test
    void anEventThatArrivesTwiceSendsOneLetter() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        booking.toldAgain().toldAgain().cancelled();

        eventually(() -> assertThat(booking.subjects())
                .containsExactly("Your appointment is confirmed", "Your appointment is cancelled"));
    }

    @Test
    void aSecondConfirmationOfTheSameTimesSendsNoSecondLetter() {
        ABooking booking = bookingIn(Duration.ofDays(5)).confirmed();
        eventually(() -> assertThat(booking.letters()).hasSize(1));

        booking.confirmed().cancelled();

        eventually(() -> assertThat(booking.subjects())
                .containsExactly("Your appointment is confirmed", "Your appointment is cancelled"));
    }
}
