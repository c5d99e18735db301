package care.alliance.notification.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.notification.appointment.domain.AnAppointment;
import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.AppointmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is announced, in whatever order and however often, the plan comes out right. */
class PlanPropertiesTest {

    private static final Instant EPOCH = AnAppointment.START.minus(Duration.ofDays(5));

    private final Plan plan =
            new Plan(List.of(Duration.ofDays(2), Duration.ofDays(1), Duration.ofHours(2)), Duration.ofMinutes(2));

    @Property
    void noReminderGoesOutAtTheStartOrLater(@ForAll("histories") List<Heard> history) {
        assertThat(played(history).sent())
                .filteredOn(Ledger.Sent::isReminder)
                .allSatisfy(reminder -> assertThat(reminder.at())
                        .isBefore(reminder.appointment().start()));
    }

    @Property
    void noReminderGoesOutUnlessTheAppointmentStands(@ForAll("histories") List<Heard> history) {
        assertThat(played(history).sent())
                .filteredOn(Ledger.Sent::isReminder)
                .allSatisfy(
                        reminder -> assertThat(reminder.appointment().state()).isEqualTo(AppointmentState.CONFIRMED));
    }

    @Property
    void noReminderWaitsOnceItIsCancelled(@ForAll("histories") List<Heard> history) {
        Ledger ledger = played(history);
        Instant later = lastMoment(history).plusSeconds(1);

        ledger.hear(AnAppointment.inState(AppointmentState.CANCELLED, 1000, AnAppointment.START), later);

        assertThat(ledger.waiting()).noneMatch(message -> message.kind() == MessageKind.REMINDER);
    }

    @Property
    void atMostOneMessageOfAKindAndOffsetWaits(@ForAll("histories") List<Heard> history) {
        assertThat(played(history).waiting())
                .extracting(message -> message.kind() + " " + message.before())
                .doesNotHaveDuplicates();
    }

    @Property
    void sayingEverythingTwiceChangesNothing(@ForAll("histories") List<Heard> history) {
        Ledger once = played(history, 1);
        Ledger twice = played(history, 2);

        assertThat(twice.sent()).isEqualTo(once.sent());
        assertThat(twice.waiting()).isEqualTo(once.waiting());
    }

    @Property
    void theNewestVersionDecidesInWhateverOrderItIsHeard(@ForAll("histories") List<Heard> history) {
        Ledger ledger = played(history);

        boolean stands = newest(history)
                .filter(appointment -> appointment.state() == AppointmentState.CONFIRMED)
                .isPresent();

        assertThat(ledger.waiting())
                .filteredOn(message -> message.kind() == MessageKind.REMINDER)
                .allSatisfy(reminder -> assertThat(stands).isTrue());
    }

    /** Of two announcements of one version the first one heard counts. */
    private static Optional<Appointment> newest(List<Heard> history) {
        return history.stream()
                .map(Heard::appointment)
                .reduce((known, told) -> told.version() > known.version() ? told : known);
    }

    private Ledger played(List<Heard> history) {
        return played(history, 1);
    }

    private Ledger played(List<Heard> history, int times) {
        Ledger ledger = new Ledger(plan);
        for (Heard heard : history) {
            ledger.sendWhatIsDue(heard.at());
            for (int time = 0; time < times; time++) {
                ledger.hear(heard.appointment(), heard.at());
            }
        }
        Instant end = lastMoment(history);
        for (int hour = 0; hour < 24; hour++) {
            ledger.sendWhatIsDue(end.plus(Duration.ofHours(hour)));
        }
        return ledger;
    }

    private static Instant lastMoment(List<Heard> history) {
        return history.stream().map(Heard::at).max(Comparator.naturalOrder()).orElse(EPOCH);
    }

    @Provide
    Arbitrary<List<Heard>> histories() {
        Arbitrary<Appointment> appointments = Combinators.combine(
                        Arbitraries.of(AppointmentState.class),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 3))
                .as((state, version, day) ->
                        AnAppointment.inState(state, version, AnAppointment.START.plus(Duration.ofDays(day))));
        Arbitrary<Instant> moments =
                Arbitraries.integers().between(0, 24 * 8).map(hour -> EPOCH.plus(Duration.ofHours(hour)));
        return Combinators.combine(appointments, moments)
                .as(Heard::new)
                .list()
                .ofMaxSize(12)
                .map(heard ->
                        heard.stream().sorted(Comparator.comparing(Heard::at)).toList());
    }

    /** An announcement and when it was heard. */
    record Heard(Appointment appointment, Instant at) {}
}
