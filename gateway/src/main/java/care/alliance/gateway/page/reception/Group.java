package care.alliance.gateway.page.reception;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.session.Appointment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group session as booking-service tells it.
 *
 * @param version another one whenever one of the seats is
 * @param items everybody's seat, also those given back; at least one
 */
record Group(long version, List<Appointment> items) {

    private static final Set<String> GIVEN_BACK = Set.of("CANCELLED", "DECLINED", "EXPIRED");
    private static final Set<String> CAN_BE_CANCELLED = Set.of("REQUESTED", "CONFIRMED");

    /** In the order in which a session goes through them. */
    private static final List<String> STATES = List.of("REQUESTED", "CONFIRMED", "ARRIVED", "COMPLETED", "NO_SHOW");

    Group {
        items = List.copyOf(items);
    }

    /** As the board tells it, which knows no version: nothing is done to a group from there. */
    static Group onBoard(List<Appointment> seats) {
        return new Group(0, seats);
    }

    /** A seat that tells what is the same for all: one that somebody has, for a group may be opened again in another format. */
    Appointment session() {
        return taken().stream().findFirst().orElseGet(items::getLast);
    }

    UUID id() {
        return Objects.requireNonNull(session().groupId());
    }

    int places() {
        return Objects.requireNonNull(session().groupSeats());
    }

    List<Appointment> taken() {
        return items.stream().filter(not(Group::isGivenBack)).toList();
    }

    List<Appointment> givenBack() {
        return items.stream().filter(Group::isGivenBack).toList();
    }

    /** Those that cancelling the whole of it would cancel. */
    List<Appointment> toCancel() {
        return items.stream()
                .filter(seat -> CAN_BE_CANCELLED.contains(seat.state()))
                .toList();
    }

    /** How many of those that are taken are in which state. */
    Map<String, Long> counts() {
        return taken().stream()
                .collect(groupingBy(
                        Appointment::state, () -> new TreeMap<>(Comparator.comparingInt(STATES::indexOf)), counting()));
    }

    private static boolean isGivenBack(Appointment seat) {
        return GIVEN_BACK.contains(seat.state());
    }

    static String href(UUID id, @Nullable Object date) {
        return Urls.to("/reception/groups/" + id).with("date", date).toString();
    }
}
