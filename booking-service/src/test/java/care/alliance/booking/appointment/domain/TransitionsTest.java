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
            from       REQUEST   BOOK      EXTEND CONFIRM   DECLINE  MOVE      MOVE_TO_ASK CANCEL    ARRIVE  COMPLETE  MISS    UNDO      LAPSE
            HELD       REQUESTED CONFIRMED HELD   -         -        -         -           CANCELLED -       -         -       -         EXPIRED
            REQUESTED  -         -         -      CONFIRMED DECLINED CONFIRMED REQUESTED   CANCELLED -       -         -       -         EXPIRED
            CONFIRMED  -         -         -      -         -        CONFIRMED REQUESTED   CANCELLED ARRIVED -         NO_SHOW REQUESTED -
            ARRIVED    -         -         -      -         -        -         -           -         -       COMPLETED -       CONFIRMED -
            COMPLETED  -         -         -      -         -        -         -           -         -       -         -       ARRIVED   -
            NO_SHOW    -         -         -      -         -        -         -           -         -       -         -       CONFIRMED -
            CANCELLED  -         -         -      -         -        -         -           -         -       -         -       -         -
            DECLINED   -         -         -      -         -        -         -           -         -       -         -       -         -
            EXPIRED    -         -         -      -         -        -         -           -         -       -         -       -         -
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
        List<Party> desk = List.of(Party.CLINIC);
        List<Party> whoeverHasIt = List.of(Party.PATIENT, Party.CLINIC, Party.WEB_SESSION);
        Map<Action, List<Party>> parties = Map.ofEntries(
                Map.entry(Action.CONFIRM, desk),
                Map.entry(Action.DECLINE, desk),
                Map.entry(Action.ARRIVE, desk),
                Map.entry(Action.COMPLETE, desk),
                Map.entry(Action.MISS, desk),
                Map.entry(Action.UNDO, desk),
                Map.entry(Action.LAPSE, List.of(Party.CLOCK)),
                Map.entry(Action.MOVE, List.of(Party.PATIENT, Party.CLINIC)),
                Map.entry(Action.MOVE_TO_ASK, List.of(Party.PATIENT, Party.CLINIC)),
                Map.entry(Action.CANCEL, whoeverHasIt),
                Map.entry(Action.REQUEST, whoeverHasIt),
                Map.entry(Action.BOOK, whoeverHasIt),
                Map.entry(Action.EXTEND, whoeverHasIt));

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
