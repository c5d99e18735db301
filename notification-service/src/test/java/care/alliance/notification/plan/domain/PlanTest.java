package care.alliance.notification.plan.domain;

import static care.alliance.notification.appointment.domain.AnAppointment.START;
import static care.alliance.notification.appointment.domain.AnAppointment.cancelled;
import static care.alliance.notification.appointment.domain.AnAppointment.completedWithRemaining;
import static care.alliance.notification.appointment.domain.AnAppointment.confirmed;
import static care.alliance.notification.appointment.domain.AnAppointment.inState;
import static care.alliance.notification.appointment.domain.AnAppointment.offeredUntil;
import static care.alliance.notification.appointment.domain.AnAppointment.requested;
import static care.alliance.notification.appointment.domain.AnAppointment.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.alliance.notification.appointment.domain.Appointment;
import care.alliance.notification.appointment.domain.AppointmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final Instant A_WEEK_BEFORE = START.minus(Duration.ofDays(7));
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final Plan plan = new Plan(List.of(TWO_DAYS, TWO_HOURS), GRACE);

    private final Appointment afterRequest = then(requested(), confirmed());
    private final Message received = Message.atOnce(MessageKind.REQUEST_RECEIVED, 2);
    private final Message confirmation = Message.atOnce(MessageKind.CONFIRMATION, 2);
    private final Message inTwoDays = Message.reminder(TWO_DAYS, 2);
    private final Message inTwoHours = Message.reminder(TWO_HOURS, 2);
    private final Message cancellation = Message.atOnce(MessageKind.CANCELLATION, 2);

    @Test
    void aRequestIsAcknowledgedAtOnce() {
        assertThat(plan.reconcile(requested(), sent(), A_WEEK_BEFORE).add())
                .containsExactly(new PlannedMessage(received, A_WEEK_BEFORE));
    }

    @Test
    void aConfirmedAppointmentIsConfirmedAtOnceAndRemindedOfTwice() {
        assertThat(plan.reconcile(afterRequest, sent(received), A_WEEK_BEFORE).add())
                .containsExactly(
                        new PlannedMessage(confirmation, A_WEEK_BEFORE.plus(GRACE)),
                        new PlannedMessage(inTwoDays, START.minus(TWO_DAYS)),
                        new PlannedMessage(inTwoHours, START.minus(TWO_HOURS)));
    }

    /** Nothing keeps a reminder back until a civil hour: two hours before is before the session at any time of the day. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01T00:15:00Z", "2026-12-01T05:00:00Z", "2026-12-01T23:45:00Z"})
    void aReminderGoesOutInItsTimeAlsoAtNight(String start) {
        Appointment early = inState(AppointmentState.CONFIRMED, 2, Instant.parse(start));

        assertThat(plan.reconcile(early, sent(), early.start().minus(Duration.ofDays(7)))
                        .add())
                .filteredOn(planned -> planned.message().kind() == MessageKind.REMINDER)
                .extracting(PlannedMessage::due)
                .containsExactly(early.start().minus(TWO_DAYS), early.start().minus(TWO_HOURS));
    }

    @Test
    void anAcknowledgementStillWaitingIsWithdrawnByTheConfirmation() {
        assertThat(plan.reconcile(afterRequest, sent(received), A_WEEK_BEFORE).withdraw())
                .containsExactly(received);
    }

    @Test
    void aReminderWhoseTimeHasPassedIsNotPlanned() {
        Instant aDayBefore = START.minus(Duration.ofDays(1));

        assertThat(plan.reconcile(afterRequest, sent(), aDayBefore).add())
                .extracting(PlannedMessage::message)
                .containsExactly(confirmation, inTwoHours);
    }

    @Test
    void aReminderThatIsOverdueStaysPlanned() {
        Appointment again = then(afterRequest, inState(AppointmentState.CONFIRMED, 9, START));

        Changes changes =
                plan.reconcile(again, sent(confirmation, inTwoDays, inTwoHours), START.minus(Duration.ofHours(1)));

        assertThat(changes).isEqualTo(new Changes(List.of(), Set.of()));
    }

    @Test
    void cancellingWithdrawsTheRemindersAndTellsThePatient() {
        Appointment off = then(afterRequest, cancelled());

        Changes changes = plan.reconcile(off, sent(confirmation, inTwoDays, inTwoHours), A_WEEK_BEFORE);

        assertThat(changes.withdraw()).contains(inTwoDays, inTwoHours);
        assertThat(changes.add()).containsExactly(new PlannedMessage(cancellation, A_WEEK_BEFORE));
    }

    @Test
    void cancellingARequestTellsThePatientWhoWasToHearOfIt() {
        Appointment off = then(requested(), cancelled());

        assertThat(plan.reconcile(off, sent(received), A_WEEK_BEFORE).add())
                .extracting(PlannedMessage::message)
                .containsExactly(cancellation);
    }

    @Test
    void cancellingWhatThePatientNeverHeardOfTellsNobody() {
        assertThat(plan.reconcile(cancelled(), sent(), A_WEEK_BEFORE).add()).isEmpty();
    }

    @Test
    void aMoveReplacesTheConfirmationAndTheReminders() {
        Instant newStart = START.plus(Duration.ofDays(3));
        Appointment moved = then(afterRequest, inState(AppointmentState.CONFIRMED, 5, newStart));

        Changes changes = plan.reconcile(moved, sent(confirmation, inTwoDays, inTwoHours), A_WEEK_BEFORE);

        assertThat(changes.withdraw()).containsExactlyInAnyOrder(confirmation, inTwoDays, inTwoHours);
        assertThat(changes.add())
                .containsExactly(
                        new PlannedMessage(Message.atOnce(MessageKind.CONFIRMATION, 5), A_WEEK_BEFORE.plus(GRACE)),
                        new PlannedMessage(Message.reminder(TWO_DAYS, 5), newStart.minus(TWO_DAYS)),
                        new PlannedMessage(Message.reminder(TWO_HOURS, 5), newStart.minus(TWO_HOURS)));
    }

    @Test
    void aDeclinedRequestIsToldAsDeclinedAndALapsedOneAsLapsed() {
        assertThat(kindsFor(AppointmentState.DECLINED)).containsExactly(MessageKind.DECLINED);
        assertThat(kindsFor(AppointmentState.EXPIRED)).containsExactly(MessageKind.LAPSED);
    }

    @Test
    void aRequestThatLapsesAtTheStartIsStillToldToThePatient() {
        Appointment lapsed = inState(AppointmentState.EXPIRED, 3, START);

        assertThat(plan.reconcile(lapsed, sent(received), START).add()).hasSize(1);
    }

    @Test
    void aPatientWhoHasArrivedNeedsNoMoreMessages() {
        Appointment arrived = then(afterRequest, inState(AppointmentState.ARRIVED, 6, START));

        Changes changes = plan.reconcile(arrived, sent(confirmation, inTwoHours), START);

        assertThat(changes.add()).isEmpty();
        assertThat(changes.withdraw()).containsExactlyInAnyOrder(confirmation, inTwoHours);
    }

    @Test
    void nothingIsPlannedForASessionThatHasStarted() {
        assertThat(plan.reconcile(confirmed(), sent(), START).add()).isEmpty();
    }

    @Test
    void aDelayedReminderIsUsefulUpToTheStart() {
        assertThat(plan.isTooLate(inTwoHours, afterRequest, START.minusSeconds(1)))
                .isFalse();
        assertThat(plan.isTooLate(inTwoHours, afterRequest, START)).isTrue();
    }

    @Test
    void aReminderIsNoUseOnceTheNextOneIsDue() {
        Instant nextIsDue = START.minus(Duration.ofHours(2));

        assertThat(plan.isTooLate(inTwoDays, afterRequest, nextIsDue.minusSeconds(1)))
                .isFalse();
        assertThat(plan.isTooLate(inTwoDays, afterRequest, nextIsDue)).isTrue();
    }

    @Test
    void twoRemindersAtTheSameTimeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan(List.of(TWO_HOURS, TWO_HOURS), GRACE));
    }

    @Test
    void aReminderAtTheStartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan(List.of(Duration.ZERO), GRACE));
    }

    @Test
    void aConfirmationTakenBackInTimeIsWithdrawnAndMayComeAgain() {
        Appointment undone = then(afterRequest, inState(AppointmentState.REQUESTED, 5, START));
        Appointment again = then(undone, inState(AppointmentState.CONFIRMED, 6, START));
        Known waiting = new Known(Set.of(confirmation, inTwoDays, inTwoHours), Set.of(received));

        assertThat(plan.reconcile(undone, waiting, A_WEEK_BEFORE))
                .isEqualTo(new Changes(List.of(), Set.of(confirmation, inTwoDays, inTwoHours)));
        assertThat(plan.reconcile(again, sent(received), A_WEEK_BEFORE).add())
                .extracting(PlannedMessage::message)
                .contains(confirmation);
    }

    @Test
    void cancellingBeforeTheConfirmationWentOutSendsNothing() {
        Appointment off = then(afterRequest, cancelled());

        assertThat(plan.reconcile(off, new Known(Set.of(confirmation), Set.of()), A_WEEK_BEFORE)
                        .add())
                .isEmpty();
    }

    @Test
    void whoWaitedIsToldOfAFreedTimeUntilTheOfferEnds() {
        Instant until = A_WEEK_BEFORE.plus(Duration.ofHours(2));
        Message offer = Message.atOnce(MessageKind.WAITLIST_OFFER, 1);

        assertThat(plan.reconcile(offeredUntil(until), sent(), A_WEEK_BEFORE).add())
                .containsExactly(new PlannedMessage(offer, A_WEEK_BEFORE));
        assertThat(plan.isTooLate(offer, offeredUntil(until), until)).isTrue();
    }

    @Test
    void whenThreeSessionsOfACourseAreLeftThePatientIsTold() {
        assertThat(plan.reconcile(completedWithRemaining(3), sent(), START.plus(TWO_HOURS))
                        .add())
                .extracting(planned -> planned.message().kind())
                .containsExactly(MessageKind.COURSE_ENDING);
        assertThat(plan.reconcile(completedWithRemaining(4), sent(), START.plus(TWO_HOURS))
                        .add())
                .isEmpty();
        assertThat(plan.reconcile(completedWithRemaining(2), sent(), START.plus(TWO_HOURS))
                        .add())
                .isEmpty();
    }

    private static Known sent(Message... messages) {
        return new Known(Set.of(), Set.of(messages));
    }

    private List<MessageKind> kindsFor(AppointmentState state) {
        return plan.reconcile(inState(state, 3, START), sent(received), A_WEEK_BEFORE).add().stream()
                .map(planned -> planned.message().kind())
                .toList();
    }
}
