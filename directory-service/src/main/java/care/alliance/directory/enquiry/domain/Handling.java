package care.alliance.directory.enquiry.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the clinic is with an enquiry; what was asked is kept beside it.
 *
 * @param version grows with every change
 * @param owner null while it is new
 * @param answerBy the first instant at which the first answer is late
 * @param answeredAt when the first answer was given; null before
 * @param closedAt null while it is open
 * @param outcome null while it is open
 */
public record Handling(
        UUID id,
        int version,
        UUID clinic,
        EnquiryState state,
        @Nullable Owner owner,
        Instant receivedAt,
        Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome) {

    /** An enquiry that has just come in. */
    public static Handling received(UUID id, Desk desk, Instant now) {
        Instant answerBy = Deadline.firstAnswer(now, desk.zone());
        return new Handling(id, 1, desk.clinic(), EnquiryState.NEW, null, now, answerBy, null, null, null);
    }

    /** With this owner; empty when it is closed. */
    public Optional<Handling> taken(Owner by) {
        return next(Action.TAKE).map(state -> with(state, by, answeredAt, null, null));
    }

    /** With one more note; empty when it is closed. */
    public Optional<Handling> noted() {
        return next(Action.NOTE).map(state -> with(state, owner, answeredAt, null, null));
    }

    /** With one more answer; empty when nobody owns it or it is closed. */
    public Optional<Handling> answered(Instant now) {
        return next(Action.REPLY).map(state -> with(state, owner, answeredAt == null ? now : answeredAt, null, null));
    }

    /** Ended; empty when nobody owns it or it is closed already. */
    public Optional<Handling> closed(Outcome how, Instant now) {
        return next(Action.CLOSE).map(state -> with(state, owner, answeredAt, now, how));
    }

    /** Ended because whoever sent it is gone, whether or not somebody looked after it; as it was if it had ended before. */
    public Handling withdrawn(Instant now) {
        return closedAt == null
                ? with(EnquiryState.CLOSED, owner, answeredAt, now, Outcome.WITHDRAWN)
                : with(state, owner, answeredAt, closedAt, outcome);
    }

    /** Whether the sender waits longer than was promised. */
    public boolean isOverdue(Instant now) {
        return state.awaitsAnswer() && !now.isBefore(answerBy);
    }

    public Urgency urgency() {
        return Urgency.of(state, answerBy, closedAt);
    }

    private Optional<EnquiryState> next(Action action) {
        return Transitions.next(state, action);
    }

    private Handling with(
            EnquiryState next,
            @Nullable Owner by,
            @Nullable Instant answered,
            @Nullable Instant closed,
            @Nullable Outcome how) {
        return new Handling(id, version + 1, clinic, next, by, receivedAt, answerBy, answered, closed, how);
    }
}
