package care.alliance.booking.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state against every action, drawn a second time by hand. */
class TransitionsTest {

    private static final String EXPECTED = """
            from       REQUEST    BOOK       CONFIRM    DECLINE   CANCEL     ARRIVE   COMPLETE   MISS     LAPSE
            HELD       REQUESTED  CONFIRMED  -          -         CANCELLED  -        -          -        EXPIRED
            REQUESTED  -          -          CONFIRMED  DECLINED  CANCELLED  -        -          -        EXPIRED
            CONFIRMED  -          -          -          -         CANCELLED  ARRIVED  -          NO_SHOW  -
            ARRIVED    -          -          -          -         -          -        COMPLETED  -        -
            COMPLETED  -          -          -          -         -          -        -          -        -
            NO_SHOW    -          -          -          -         -          -        -          -        -
            CANCELLED  -          -          -          -         -          -        -          -        -
            DECLINED   -          -          -          -         -          -        -          -        -
            EXPIRED    -          -          -          -         -          -        -          -        -
            """;

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("everyPair")
    void followsTheTable(AppointmentState from, Action action, Optional<AppointmentState> to) {
        assertThat(Transitions.next(from, action)).isEqualTo(to);
    }

    @Test
    void theTableMissesNoStateAndNoAction() {
        assertThat(everyPair()).hasSize(AppointmentState.values().length * Action.values().length);
    }

    @Test
    void whatHasEndedTakesNoTimeAndStaysEnded() {
        assertThat(Arrays.stream(AppointmentState.values()).filter(state -> !state.takesTime()))
                .allSatisfy(ended -> assertThat(Action.values())
                        .allSatisfy(action ->
                                assertThat(Transitions.next(ended, action)).isEmpty()));
    }

    @Test
    void onlyTheClinicAnswersAndOnlyTheClockLapses() {
        Map<Action, List<Party>> parties = Map.of(
                Action.CONFIRM, List.of(Party.CLINIC),
                Action.DECLINE, List.of(Party.CLINIC),
                Action.ARRIVE, List.of(Party.CLINIC),
                Action.COMPLETE, List.of(Party.CLINIC),
                Action.MISS, List.of(Party.CLINIC),
                Action.LAPSE, List.of(Party.CLOCK),
                Action.CANCEL, List.of(Party.PATIENT, Party.CLINIC, Party.WEB_SESSION),
                Action.REQUEST, List.of(Party.PATIENT, Party.CLINIC, Party.WEB_SESSION),
                Action.BOOK, List.of(Party.PATIENT, Party.CLINIC, Party.WEB_SESSION));

        assertThat(Action.values())
                .allSatisfy(action -> assertThat(Arrays.stream(Party.values()).filter(action::isOpenTo))
                        .containsExactlyElementsOf(parties.getOrDefault(action, List.of())));
    }

    static Stream<Arguments> everyPair() {
        List<String[]> rows =
                EXPECTED.lines().map(line -> line.strip().split("\\s+")).toList();
        String[] actions = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, column -> column < actions.length, column -> column + 1)
                        .map(column -> Arguments.of(
                                AppointmentState.valueOf(row[0]),
                                Action.valueOf(actions[column]),
                                Optional.of(row[column])
                                        .filter(to -> !to.equals("-"))
                                        .map(AppointmentState::valueOf))));
    }
}
