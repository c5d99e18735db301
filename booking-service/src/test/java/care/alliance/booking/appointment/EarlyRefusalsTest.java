package care.alliance.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.appointment.Attempt.Hopeless;
import care.alliance.booking.appointment.Attempt.Worthwhile;
import care.alliance.booking.appointment.NewBooking.Holder;
import care.alliance.booking.appointment.domain.BookingOutcome.Refusal;
import care.alliance.booking.appointment.domain.BookingOutcome.SlotTaken;
import care.alliance.booking.appointment.domain.BookingOutcome.StartRefused;
import care.alliance.booking.appointment.domain.HolderKey;
import care.alliance.booking.appointment.domain.Origin;
import care.alliance.booking.appointment.domain.Wish;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.patient.domain.PatientId;
import care.alliance.kit.actor.Actor;
import care.alliance.kit.actor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has tomorrow at ten. Who else is told so before anything is written? */
class EarlyRefusalsTest extends AppointmentTestBase {

    private final String secret = "secret-of-a-web-session-" + UUID.randomUUID();
    private final HolderKey key = HolderKey.ofSecret(secret);

    @Autowired
    private Bookings bookings;

    @BeforeEach
    void somebodyHasTomorrowAtTen() {
        request(UUID.randomUUID(), TOMORROW_AT_10);
    }

    @Test
    void aPatient() {
        assertThat(refusal(new Holder.Self(patient(), null), TOMORROW_AT_10)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void aWebSessionThatHoldsNothing() {
        assertThat(refusal(new Holder.WebSession(key), TOMORROW_AT_10)).isInstanceOf(SlotTaken.class);
        assertThat(refusal(new Holder.Self(patient(), key), TOMORROW_AT_10)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void notAWebSessionThatMayHaveItItself() {
        holdFor(secret, TOMORROW_AT_12);

        assertThat(attempt(new Holder.WebSession(key), TOMORROW_AT_12)).isInstanceOf(Worthwhile.class);
    }

    @Test
    void aWebSessionWhoseHoldHasRunOut() {
        holdFor(secret, TOMORROW_AT_12);
        clock.advance(Duration.ofMinutes(10));

        assertThat(refusal(new Holder.WebSession(key), TOMORROW_AT_10)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void notStaffWhoFirstHaveToShowThatTheyMayAsk() {
        Holder anybody = new Holder.Caller(new PatientId(UUID.randomUUID()), patient());

        assertThat(attempt(anybody, TOMORROW_AT_10)).isInstanceOf(Worthwhile.class);
    }

    @Test
    void whoeverAsksForATimeThatTheRulesForbid() {
        assertThat(refusal(new Holder.Self(patient(), null), "2026-12-02T10:10:00Z"))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void nobodyForATimeThatIsFree() {
        assertThat(attempt(new Holder.Self(patient(), null), TOMORROW_AT_11)).isInstanceOf(Worthwhile.class);
    }

    private Actor patient() {
        return new Actor(alex.toString(), Set.of(Role.PATIENT), Set.of(), Set.of(), "Alex Doe", null, false);
    }

    private Refusal refusal(Holder holder, String start) {
        return ((Hopeless) attempt(holder, start)).why();
    }

    private Attempt attempt(Holder holder, String start) {
        Wish wish = new Wish(therapist.id(), offer, Instant.parse(start), Format.VIDEO);
        return Objects.requireNonNull(bookings.attempt(new NewBooking(wish, holder, true, Origin.ALONE))
                .block(Duration.ofSeconds(10)));
    }
}
