package care.alliance.booking.proof;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import care.alliance.booking.proof.Client.Answer;
import care.alliance.booking.proof.Crowd.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Whether what is left in the database is what people were told. */
final class Checker {

    private static final int MADE = 201;
    private static final int REFUSED = 409;

    private Checker() {}

    static void accepts(Map<Client, Answer> history, Crowd crowd) {
        assertThat(history.values())
                .filteredOn(answer -> answer.status() != MADE && answer.status() != REFUSED)
                .isEmpty();
        assertThat(history.values()).extracting(Answer::status).contains(MADE, REFUSED);
        assertThat(history.values())
                .filteredOn(answer -> answer.status() == REFUSED)
                .filteredOn(answer -> !Set.of("slot-taken", "patient-busy").contains(answer.code()))
                .isEmpty();
        nobodyIsInTwoPlaces(crowd.booked(), Row::therapist);
        nobodyIsInTwoPlaces(crowd.booked(), Row::patient);
        everyPromiseIsThereAndNothingElse(history, crowd);
    }

    private static void nobodyIsInTwoPlaces(List<Row> booked, Function<Row, UUID> who) {
        booked.stream().collect(groupingBy(who)).values().forEach(rows -> {
            List<Row> inOrder =
                    rows.stream().sorted(Comparator.comparing(Row::start)).toList();
            IntStream.range(1, inOrder.size())
                    .forEach(i -> assertThat(inOrder.get(i).start())
                            .isAfterOrEqualTo(inOrder.get(i - 1).end()));
        });
    }

    private static void everyPromiseIsThereAndNothingElse(Map<Client, Answer> history, Crowd crowd) {
        Map<UUID, Client> promised = new HashMap<>();
        history.forEach((client, answer) -> {
            if (answer.status() == MADE) {
                assertThat(promised.put(answer.id(), client)).isNull();
            }
        });

        assertThat(crowd.booked()).extracting(Row::id).containsExactlyInAnyOrderElementsOf(promised.keySet());
        assertThat(crowd.booked()).allSatisfy(row -> {
            Client client = promised.get(row.id());
            assertThat(client).isNotNull();
            assertThat(row.state()).isEqualTo("REQUESTED");
            assertThat(row.therapist()).isEqualTo(client.therapist);
            assertThat(row.patient()).isEqualTo(client.patient);
            assertThat(row.start()).isEqualTo(client.start);
        });
    }
}
