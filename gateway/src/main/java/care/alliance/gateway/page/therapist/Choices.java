package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.therapist.Found.Count;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of the search form offer. Where directory-service counted, a value says how many it would find and one
 * that would find nobody is left out, unless it is chosen; where it did not, every value is offered.
 */
final class Choices {

    private final Map<String, List<Count>> facets;

    Choices(Map<String, List<Count>> facets) {
        this.facets = facets;
    }

    /** The values of a list that is known whole, in its order. */
    List<Choice> of(String filter, List<Named> known, @Nullable String chosen) {
        return known.stream()
                .map(value -> choice(filter, value.slug(), value.name(), chosen))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The languages that were counted, English first and the others by name; these instead where nobody counted. */
    List<Choice> languages(
            String filter, List<String> instead, Function<String, String> name, @Nullable String chosen) {
        List<Count> counts = facets.get(filter);
        Stream<String> values =
                counts == null ? instead.stream() : counts.stream().map(Count::value);
        return Stream.concat(values, Stream.ofNullable(chosen))
                .distinct()
                .map(value -> choice(filter, value, name.apply(value), chosen))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Choice choice) -> !choice.value().equals("en"))
                        .thenComparing(Choice::text))
                .toList();
    }

    private Optional<Choice> choice(String filter, String value, String name, @Nullable String chosen) {
        List<Count> counts = facets.get(filter);
        boolean isChosen = value.equals(chosen);
        if (counts == null) {
            return Optional.of(new Choice(value, name, isChosen));
        }
        int count = counts.stream()
                .filter(counted -> counted.value().equals(value))
                .mapToInt(Count::count)
                .sum();
        return count > 0 || isChosen
                ? Optional.of(new Choice(value, name + " (" + count + ")", isChosen))
                : Optional.empty();
    }

    /** A line of a list. */
    record Choice(String value, String text, boolean chosen) {}
}
