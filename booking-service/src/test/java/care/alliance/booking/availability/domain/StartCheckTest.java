package care.alliance.booking.availability.domain;

import static care.alliance.booking.availability.domain.Format.IN_PERSON;
import static care.alliance.booking.availability.domain.Format.VIDEO;
import static care.alliance.booking.availability.domain.RulesFixture.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StartCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-02T07:00:00Z");

    private final SlotRules rules = in("Europe/London")
            .working(VIDEO, IN_PERSON)
            .daily("09:00", "12:00")
            .offering(VIDEO)
            .sessionsOf(50)
            .everyMinutes(30)
            .noticeMinutes(240)
            .horizonDays(56)
            .rules();

    @Test
    void aStartOnTheGridInsideTheHoursIsASlot() {
        assertThat(check("2026-11-03T09:30:00Z", VIDEO))
                .isEqualTo(new StartCheck.Ok(new Slot(
                        Instant.parse("2026-11-03T09:30:00Z"), Instant.parse("2026-11-03T10:20:00Z"), VIDEO, null)));
    }

    @Test
    void aPastStart() {
        assertRefused("2026-11-02T06:59:59Z", VIDEO, StartRefusal.IN_THE_PAST);
    }

    @Test
    void aStartInsideTheNotice() {
        assertRefused("2026-11-02T10:30:00Z", VIDEO, StartRefusal.TOO_SOON);
    }

    @Test
    void theFirstStartAfterTheNotice() {
        assertThat(check("2026-11-02T11:00:00Z", VIDEO)).isInstanceOf(StartCheck.Ok.class);
    }

    @Test
    void aStartBeyondTheHorizon() {
        assertRefused("2026-12-28T09:00:00Z", VIDEO, StartRefusal.TOO_FAR);
    }

    @Test
    void aFormatThatTheOfferDoesNotHave() {
        assertRefused("2026-11-03T09:30:00Z", IN_PERSON, StartRefusal.FORMAT_NOT_OFFERED);
    }

    @Test
    void aStartBetweenSteps() {
        assertRefused("2026-11-03T09:45:00Z", VIDEO, StartRefusal.OFF_STEP);
        assertRefused("2026-11-03T09:30:00.000000001Z", VIDEO, StartRefusal.OFF_STEP);
    }

    @Test
    void aSessionThatWouldEndAfterHours() {
        assertRefused("2026-11-03T11:30:00Z", VIDEO, StartRefusal.OUTSIDE_HOURS);
    }

    @Test
    void aStartInTheRepeatedHourOfAutumnAtTheLaterOffset() {
        SlotRules nights =
                in("Europe/London").daily("00:00", "04:00").everyMinutes(60).rules();
        Instant before = Instant.parse("2026-10-24T00:00:00Z");

        assertThat(Slots.check(nights, Instant.parse("2026-10-25T00:00:00Z"), VIDEO, before))
                .isInstanceOf(StartCheck.Ok.class);
        assertThat(Slots.check(nights, Instant.parse("2026-10-25T01:00:00Z"), VIDEO, before))
                .isEqualTo(new StartCheck.Refused(StartRefusal.OFF_STEP));
    }

    private void assertRefused(String start, Format format, StartRefusal reason) {
        assertThat(check(start, format)).isEqualTo(new StartCheck.Refused(reason));
    }

    private StartCheck check(String start, Format format) {
        return Slots.check(rules, Instant.parse(start), format, NOW);
    }
}
