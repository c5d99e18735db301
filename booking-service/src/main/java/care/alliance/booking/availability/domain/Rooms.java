package care.alliance.booking.availability.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When rooms are taken.
 *
 * @param byPlace for each location the times at which each of its rooms is taken; a location that is missing has as many
 *     rooms as anybody needs
 */
public record Rooms(Map<UUID, List<List<Busy>>> byPlace) {

    /** A clinic that does not count its rooms. */
    public static final Rooms ENOUGH = new Rooms(Map.of());

    public Rooms {
        byPlace = Map.copyOf(byPlace);
    }

    /** Rooms asked about many times. */
    Vacancies vacancies() {
        return new Vacancies(byPlace.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey,
                        place -> place.getValue().stream().map(BusyTimes::new).toList())));
    }

    /** The rooms' times, sorted once. */
    record Vacancies(Map<UUID, List<BusyTimes>> byPlace) {

        /** Whether somebody could be seen there, buffers included. */
        boolean at(@Nullable UUID place, Instant from, Instant to) {
            List<BusyTimes> rooms = place == null ? null : byPlace.get(place);
            return rooms == null || rooms.stream().anyMatch(room -> !room.touch(from, to));
        }
    }
}
