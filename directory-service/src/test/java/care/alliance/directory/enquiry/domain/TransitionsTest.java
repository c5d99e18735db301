package care.alliance.directory.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    /** The whole table; what is not in it cannot be done. */
    private static final Map<String, EnquiryState> POSSIBLE = Map.of(
            "NEW TAKE", EnquiryState.TAKEN,
            "NEW NOTE", EnquiryState.NEW,
            "TAKEN TAKE", EnquiryState.TAKEN,
            "TAKEN NOTE", EnquiryState.TAKEN,
            "TAKEN REPLY", EnquiryState.ANSWERED,
            "TAKEN CLOSE", EnquiryState.CLOSED,
            "ANSWERED TAKE", EnquiryState.ANSWERED,
            "ANSWERED NOTE", EnquiryState.ANSWERED,
            "ANSWERED REPLY", EnquiryState.ANSWERED,
            "ANSWERED CLOSE", EnquiryState.CLOSED);

    @Test
    void eachStateAllowsWhatTheTableSaysAndNothingElse() {
        Map<String, EnquiryState> found = new TreeMap<>();
        for (EnquiryState from : EnquiryState.values()) {
            for (Action action : Action.values()) {
                Transitions.next(from, action).ifPresent(to -> found.put(from + " " + action, to));
            }
        }

        assertThat(found).isEqualTo(POSSIBLE);
    }

    @Test
    void nobodyOpensAClosedOneAgain() {
        assertThat(Arrays.stream(Action.values())
                        .flatMap(action -> Transitions.next(EnquiryState.CLOSED, action).stream()))
                .isEmpty();
    }
}
