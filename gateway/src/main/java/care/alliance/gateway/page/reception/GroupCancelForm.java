package care.alliance.gateway.page.reception;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page sends on which the clinic cancels a whole group.
 *
 * @param seats the ids of those that the page said would be cancelled
 * @param date the day of the board that reception came from
 */
record GroupCancelForm(
        @Nullable String seats,
        @Nullable String reason,
        @Nullable String date) {

    private static final String BETWEEN = ",";

    static String seats(Group group) {
        return ids(group.toCancel()).collect(joining(BETWEEN));
    }

    Set<String> seen() {
        return Stream.of(Objects.requireNonNullElse(seats, "").split(BETWEEN, -1))
                .collect(toSet());
    }

    /** Whether the page spoke of those whom cancelling it now would cancel. */
    boolean saw(Group group) {
        return seen().equals(ids(group.toCancel()).collect(toSet()));
    }

    List<FormProblem> problems(Words words) {
        return new DeskForm(null, reason, null, null, date, null).problems(words);
    }

    private static Stream<String> ids(List<Appointment> seats) {
        return seats.stream().map(seat -> seat.id().toString());
    }

    @Override
    public String toString() {
        return "GroupCancelForm";
    }
}
