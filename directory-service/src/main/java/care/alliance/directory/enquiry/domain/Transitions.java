package care.alliance.directory.enquiry.domain;

import static care.alliance.directory.enquiry.domain.EnquiryState.ANSWERED;
import static care.alliance.directory.enquiry.domain.EnquiryState.CLOSED;
import static care.alliance.directory.enquiry.domain.EnquiryState.NEW;
import static care.alliance.directory.enquiry.domain.EnquiryState.TAKEN;

import java.util.Map;
import java.util.Optional;

/** The one table of what can be done in which state; what it does not list cannot be done. */
public final class Transitions {

    private static final Map<EnquiryState, Map<Action, EnquiryState>> TABLE = Map.of(
            NEW,
            Map.of(
                    Action.TAKE, TAKEN,
                    Action.NOTE, NEW),
            TAKEN,
            Map.of(
                    Action.TAKE, TAKEN,
                    Action.NOTE, TAKEN,
                    Action.REPLY, ANSWERED,
                    Action.CLOSE, CLOSED),
            ANSWERED,
            Map.of(
                    Action.TAKE, ANSWERED,
                    Action.NOTE, ANSWERED,
                    Action.REPLY, ANSWERED,
                    Action.CLOSE, CLOSED));

    private Transitions() {}

    /** The state that an action leads to; empty when it cannot be done in this state. */
    public static Optional<EnquiryState> next(EnquiryState from, Action action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }
}
