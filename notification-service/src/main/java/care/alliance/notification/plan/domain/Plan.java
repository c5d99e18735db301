package care.alliance.notification.plan.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.notification.appointment.domain.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of which messages an appointment has.
 *
 * @param remindersBefore how long before the start reminders are due; each more than zero and no two alike
 * @param grace how long a confirmation waits, so that one that is taken back at once sends nothing
 */
public record Plan(List<Duration> remindersBefore, Duration grace) {

    /** So many sessions before its end a patient is told that a course ends. */
    private static final int ENDING = 3;

    /** How long after a session's end it is still worth telling that it did not take place. */
    private static final Duration LATE_NEWS = Duration.ofDays(1);

    public Plan {
        remindersBefore = List.copyOf(remindersBefore);
        if (remindersBefore.stream().anyMatch(before -> !before.isPositive())) {
            throw new IllegalArgumentException("A reminder is due before the start: " + remindersBefore);
        }
        if (Set.copyOf(remindersBefore).size() < remindersBefore.size()) {
            throw new IllegalArgumentException("Two reminders at the same time: " + remindersBefore);
        }
    }

    /**
     * Compares what the appointment should have with what was ever planned for it.
     *
     * @param known every message so far, but for those that were withdrawn
     */
    public Changes reconcile(Appointment appointment, Known known, Instant now) {
        Set<Message> wanted = wanted(appointment);
        List<PlannedMessage> add = wanted.stream()
                .filter(message -> !known.all().contains(message))
                .filter(message -> isWorthPlanning(message, appointment, known, now))
                .map(message -> new PlannedMessage(message, due(message, appointment, now)))
                .sorted(Comparator.comparing(PlannedMessage::due))
                .toList();
        Set<Message> withdraw = known.all().stream()
                .filter(message -> !wanted.contains(message))
                .collect(toUnmodifiableSet());
        return new Changes(add, withdraw);
    }

    /** Whether a planned message still suits the appointment; asked again at the moment of sending. */
    public boolean suits(Message message, Appointment appointment) {
        return wanted(appointment).contains(message);
    }

    /**
     * Whether the message comes too late to be of use. A reminder delayed by a breakdown is sent until the next one is due,
     * so that two of them never come together, and the last one up to the start.
     */
    public boolean isTooLate(Message message, Appointment appointment, Instant now) {
        Instant last = switch (message.kind()) {
            case WAITLIST_OFFER ->
                appointment.offeredUntil() == null ? appointment.start() : appointment.offeredUntil();
            case COURSE_ENDING, CANCELLATION, DECLINED, LAPSED ->
                appointment.end().plus(LATE_NEWS);
            case REQUEST_RECEIVED, CONFIRMATION, REMINDER -> appointment.start().minus(nextReminder(message));
        };
        return !now.isBefore(last);
    }

    /** How long before the start the reminder after this message is due; zero for what is no reminder. */
    private Duration nextReminder(Message message) {
        return remindersBefore.stream()
                .filter(before -> message.kind() == MessageKind.REMINDER && before.compareTo(message.before()) < 0)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Set<Message> wanted(Appointment appointment) {
        return switch (appointment.state()) {
            case OFFERED -> one(MessageKind.WAITLIST_OFFER, appointment);
            case REQUESTED -> one(MessageKind.REQUEST_RECEIVED, appointment);
            case CONFIRMED -> confirmationAndReminders(appointment);
            case CANCELLED -> one(MessageKind.CANCELLATION, appointment);
            case DECLINED -> one(MessageKind.DECLINED, appointment);
            case EXPIRED -> one(MessageKind.LAPSED, appointment);
            case COMPLETED, NO_SHOW ->
                Objects.equals(appointment.courseRemaining(), ENDING)
                        ? one(MessageKind.COURSE_ENDING, appointment)
                        : Set.of();
            case ARRIVED -> Set.of();
        };
    }

    private static Set<Message> one(MessageKind kind, Appointment appointment) {
        return Set.of(Message.atOnce(kind, appointment.timesVersion()));
    }

    private Set<Message> confirmationAndReminders(Appointment appointment) {
        Stream<Message> reminders =
                remindersBefore.stream().map(before -> Message.reminder(before, appointment.timesVersion()));
        return Stream.concat(one(MessageKind.CONFIRMATION, appointment).stream(), reminders)
                .collect(toUnmodifiableSet());
    }

    private boolean isWorthPlanning(Message message, Appointment appointment, Known known, Instant now) {
        return switch (message.kind()) {
            case REMINDER -> due(message, appointment, now).isAfter(now);
            case CANCELLATION -> knowsOfIt(known) && !isTooLate(message, appointment, now);
            default -> !isTooLate(message, appointment, now);
        };
    }

    /** Someone who was never told of an appointment is not told that it is off. */
    private static boolean knowsOfIt(Known known) {
        return known.all().stream().anyMatch(message -> message.kind() == MessageKind.REQUEST_RECEIVED)
                || known.ended().stream().anyMatch(message -> message.kind() == MessageKind.CONFIRMATION);
    }

    private Instant due(Message message, Appointment appointment, Instant now) {
        return switch (message.kind()) {
            case REMINDER -> appointment.start().minus(message.before());
            case CONFIRMATION -> now.plus(grace);
            default -> now;
        };
    }
}
