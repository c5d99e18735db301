package care.alliance.directory.enquiry.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an enquiry stands in the clinic's list. It does not depend on what time it is now, so that pages of the list fit
 * together: of those without an answer, the longest overdue has the earliest deadline.
 *
 * @param rank first those without an answer, then the answered ones, then the closed ones
 * @param within smaller first: the earliest deadline, and of the closed ones the latest
 */
public record Urgency(int rank, long within) {

    private static final int UNANSWERED = 0;
    private static final int ANSWERED = 1;
    private static final int CLOSED = 2;

    static Urgency of(EnquiryState state, Instant answerBy, @Nullable Instant closedAt) {
        return switch (state) {
            case NEW, TAKEN -> new Urgency(UNANSWERED, answerBy.getEpochSecond());
            case ANSWERED -> new Urgency(ANSWERED, answerBy.getEpochSecond());
            case CLOSED -> new Urgency(CLOSED, closedAt == null ? 0 : -closedAt.getEpochSecond());
        };
    }
}
