package care.alliance.directory.search.domain;

import care.alliance.directory.search.domain.Wish.Before;
import care.alliance.directory.search.domain.Wish.Near;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Participation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Understands filters as they were typed. */
public final class Filters {

    private static final double DEFAULT_KM = 25;
    private static final int MAX_KM = 1000;
    private static final int MAX_AGE = 120;
    private static final long MAX_PRICE = 1_000_000;
    private static final int MAX_WORDS = 100;

    private static final Map<String, Sort> SORTS =
            Map.of("soonest", Sort.SOONEST, "price", Sort.PRICE, "distance", Sort.DISTANCE);

    private final List<FilterFault> faults = new ArrayList<>();

    private Filters() {}

    /**
     * What the filters mean, or everything that is wrong with them.
     *
     * @param near what came of looking for {@code raw.near()}
     */
    public static Understood understand(RawFilters raw, Vocabulary vocabulary, Located near) {
        Filters filters = new Filters();
        Wish wish = new Wish(
                filters.read(
                        "therapy",
                        raw.therapy(),
                        oneOf(vocabulary.therapies()::contains),
                        among(vocabulary.therapies())),
                filters.read(
                        "condition",
                        raw.condition(),
                        oneOf(vocabulary.conditions()::contains),
                        among(vocabulary.conditions())),
                filters.read("age", raw.age(), upTo(MAX_AGE).andThen(Math::toIntExact), "Whole years, 0 to 120."),
                filters.read("format", raw.format(), Format::valueOf, among(names(Format.values()))),
                filters.read(
                        "participation",
                        raw.participation(),
                        Participation::valueOf,
                        among(names(Participation.values()))),
                filters.read("language", raw.language(), oneOf(Languages::known), Languages.ALLOWED),
                filters.near(raw, near),
                filters.read("maxPrice", raw.maxPrice(), upTo(MAX_PRICE), "Whole pence, 0 to 1000000."),
                filters.read(
                        "before",
                        raw.before(),
                        Filters::before,
                        "A date such as 2026-12-31 or an instant such as 2026-12-31T09:00:00Z."),
                filters.read("clinic", raw.clinic(), UUID::fromString, "A clinic's id (UUID)."),
                filters.read("q", raw.q(), Filters::words, "At most 100 characters."));
        Sort sort = filters.sort(raw, near);
        return filters.faults.isEmpty() ? new Understood.Clear(wish, sort) : new Understood.Unclear(filters.faults);
    }

    private @Nullable Near near(RawFilters raw, Located located) {
        Long km = read("withinKm", raw.withinKm(), upTo(MAX_KM), "Whole kilometres, 0 to 1000.");
        return switch (located) {
            case Located.At(Place place) -> new Near(place, km == null ? DEFAULT_KM : km);
            case Located.Unknown unknown -> {
                faults.add(new FilterFault("near", unknown.allowed()));
                yield null;
            }
            case Located.NotAsked _ -> {
                // A form without script sends the distance of an empty place.
                if (km != null && raw.near() == null) {
                    faults.add(FilterFault.needsNear("withinKm"));
                }
                yield null;
            }
        };
    }

    private Sort sort(RawFilters raw, Located located) {
        Sort sort = read(
                "sort",
                raw.sort(),
                typed -> Optional.ofNullable(SORTS.get(typed)).orElseThrow(IllegalArgumentException::new),
                "One of soonest, price, distance.");
        if (sort == Sort.DISTANCE && located instanceof Located.NotAsked) {
            faults.add(FilterFault.needsNear("sort"));
        }
        return sort == null ? Sort.SOONEST : sort;
    }

    private <T> @Nullable T read(String filter, @Nullable String typed, Function<String, T> meaning, String allowed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return meaning.apply(typed.strip());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unknown) {
            faults.add(new FilterFault(filter, allowed));
            return null;
        }
    }

    private static Function<String, String> oneOf(Predicate<String> known) {
        return typed -> Optional.of(typed).filter(known).orElseThrow(IllegalArgumentException::new);
    }

    private static Function<String, Long> upTo(long most) {
        return typed -> {
            long number = Long.parseLong(typed);
            if (number < 0 || number > most) {
                throw new IllegalArgumentException();
            }
            return number;
        };
    }

    /** A year beyond four digits can be written, but no openings are compared with it. */
    private static Before before(String typed) {
        if (typed.startsWith("+") || typed.startsWith("-")) {
            throw new IllegalArgumentException();
        }
        return typed.indexOf('T') < 0
                ? new Before.Day(LocalDate.parse(typed))
                : new Before.Moment(Instant.parse(typed));
    }

    /** Without control characters, which no name holds and PostgreSQL may refuse. */
    private static String words(String typed) {
        if (typed.length() > MAX_WORDS) {
            throw new IllegalArgumentException();
        }
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String among(List<String> known) {
        return "One of " + String.join(", ", known) + ".";
    }

    /** Filters that could, or could not, be understood. */
    public sealed interface Understood {

        record Clear(Wish wish, Sort sort) implements Understood {}

        record Unclear(List<FilterFault> faults) implements Understood {

            public Unclear {
                faults = List.copyOf(faults);
            }
        }
    }
}
