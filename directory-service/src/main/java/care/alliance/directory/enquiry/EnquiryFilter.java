package care.alliance.directory.enquiry;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import care.alliance.directory.enquiry.domain.EnquiryState;
import care.alliance.kit.page.Cursor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which enquiries to list.
 *
 * @param states empty for all
 * @param after where the page before ended; null for the first
 */
record EnquiryFilter(
        Set<UUID> clinics,
        Set<EnquiryState> states,
        @Nullable Position after,
        int limit) {

    /** A place in the list, which is in the order of urgency and id. */
    record Position(int rank, long urgency, UUID id) {}

    /** @throws ProblemException 400 for a state that does not exist, or a cursor that is none */
    static EnquiryFilter of(Set<UUID> clinics, @Nullable List<String> states, @Nullable String cursor, int limit) {
        return new EnquiryFilter(
                clinics,
                states(states == null ? List.of() : states),
                cursor == null ? null : Cursor.read(cursor, Position.class),
                limit);
    }

    private static Set<EnquiryState> states(Collection<String> named) {
        return named.stream()
                .map(name -> state(name).orElseThrow(EnquiryFilter::unknownState))
                .collect(toUnmodifiableSet());
    }

    private static Optional<EnquiryState> state(String name) {
        return Arrays.stream(EnquiryState.values())
                .filter(state -> state.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static ProblemException unknownState() {
        String known = Arrays.stream(EnquiryState.values()).map(Enum::name).collect(joining(", "));
        return new ProblemException(Problem.invalidParameter("state", "One of " + known + "."));
    }
}
