package care.alliance.booking.busycalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A component of a calendar (RFC 5545, 3.6) with its lines as they were written. */
final class IcsComponent {

    private final String name;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final List<IcsComponent> parts = new ArrayList<>();

    IcsComponent(String name) {
        this.name = upper(name);
    }

    /** A property without its name. */
    record Line(Map<String, String> parameters, String value) {

        Optional<String> parameter(String wanted) {
            return Optional.ofNullable(parameters.get(wanted));
        }

        /** Of a property that may have several, each with the same parameters. */
        Stream<Line> each() {
            return Stream.of(value.split(",")).map(one -> new Line(parameters, one));
        }

        /** It says whom somebody meets and why. */
        @Override
        public String toString() {
            return "Line";
        }
    }

    void add(String property, Line line) {
        lines.computeIfAbsent(upper(property), _ -> new ArrayList<>()).add(line);
    }

    void add(IcsComponent part) {
        parts.add(part);
    }

    List<Line> all(String property) {
        return lines.getOrDefault(property, List.of());
    }

    Optional<Line> one(String property) {
        return all(property).stream().findFirst();
    }

    /** Whether a property has this value. */
    boolean says(String property, String value) {
        return one(property)
                .filter(line -> line.value().strip().equalsIgnoreCase(value))
                .isPresent();
    }

    Stream<IcsComponent> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
