package care.alliance.directory.matching;

import care.alliance.directory.condition.domain.Condition;
import care.alliance.directory.matching.domain.Concern;
import care.alliance.directory.matching.domain.Must;
import care.alliance.directory.matching.domain.Near;
import care.alliance.directory.matching.domain.Seeker;
import care.alliance.directory.matching.domain.Severity;
import care.alliance.directory.matching.domain.Step;
import care.alliance.directory.matching.domain.TimeOfDay;
import care.alliance.directory.search.domain.Languages;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.search.domain.Place;
import care.alliance.directory.therapist.domain.Format;
import care.alliance.directory.therapist.domain.Gender;
import care.alliance.directory.therapist.domain.Participation;
import care.alliance.directory.therapist.domain.Style;
import care.alliance.directory.therapy.domain.Library;
import care.alliance.directory.therapy.domain.Therapy;
import care.alliance.kit.problem.FieldProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands a person's answers, and says of every one that cannot be used what may stand there. */
final class Answers {

    private static final int MAX_AGE = 120;
    private static final long MAX_PRICE = 1_000_000;
    private static final int MAX_KM = 1000;
    private static final int DEFAULT_KM = 25;
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final List<FieldProblem> problems = new ArrayList<>();
    private final MatchRequest request;
    private final Library library;
    private final Located located;

    /** Understands a request whose {@code near} was looked for with this outcome. */
    Answers(MatchRequest request, Library library, Located located) {
        this.request = request;
        this.library = library;
        this.located = located;
    }

    /** The person; what cannot be used is left out and stands in {@link #problems()}. */
    Seeker seeker() {
        return new Seeker(
                slugs(
                        "conditions",
                        request.conditions(),
                        library.conditions().stream().map(Condition::slug).toList()),
                one("severity", request.severity(), Severity.class),
                within("age", request.age(), 0, MAX_AGE),
                several("formats", request.formats(), Format.class),
                one("participation", request.participation(), Participation.class),
                languages(),
                one("gender", request.gender(), Gender.class),
                slugs(
                        "therapies",
                        request.therapies(),
                        library.therapies().stream().map(Therapy::slug).toList()),
                ordered("styles", request.styles(), Style.class),
                within("maxPrice", request.maxPrice(), 0L, MAX_PRICE),
                insurer(),
                near(),
                several("times", request.times(), TimeOfDay.class),
                several("musts", request.musts(), Must.class),
                several("steps", request.steps(), Step.class));
    }

    Set<Concern> concerns() {
        return several("concerns", request.concerns(), Concern.class);
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private List<String> slugs(String field, @Nullable List<String> given, List<String> known) {
        return list(field, given, value -> Optional.of(value).filter(known::contains), known);
    }

    private List<String> languages() {
        return list(
                "languages",
                request.languages(),
                value -> Optional.of(value).filter(Languages::known),
                List.of("an ISO 639-1 code of two letters, such as en, cy, pl or ur; bfi for British Sign Language"));
    }

    private <E extends Enum<E>> Set<E> several(String field, @Nullable List<String> given, Class<E> type) {
        return Set.copyOf(ordered(field, given, type));
    }

    private <E extends Enum<E>> List<E> ordered(String field, @Nullable List<String> given, Class<E> type) {
        return list(field, given, value -> value(value, type), names(type));
    }

    private <E extends Enum<E>> @Nullable E one(String field, @Nullable String given, Class<E> type) {
        return given == null || given.isBlank()
                ? null
                : ordered(field, List.of(given), type).stream().findFirst().orElse(null);
    }

    private <T> List<T> list(
            String field,
            @Nullable List<String> given,
            Function<String, Optional<T>> meaning,
            Collection<String> known) {
        if (given == null) {
            return List.of();
        }
        List<T> understood = given.stream()
                .limit(MOST)
                .map(value -> Optional.ofNullable(value).flatMap(meaning))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (given.size() > MOST) {
            wrong(field, "At most " + MOST + ".");
        } else if (given.stream()
                .anyMatch(value -> Optional.ofNullable(value).flatMap(meaning).isEmpty())) {
            wrong(field, "One of " + String.join(", ", known) + ".");
        }
        return understood;
    }

    private <N extends Number & Comparable<N>> @Nullable N within(String field, @Nullable N given, N min, N max) {
        if (given != null && (given.compareTo(min) < 0 || given.compareTo(max) > 0)) {
            wrong(field, "A whole number, " + min + " to " + max + ".");
            return null;
        }
        return given;
    }

    private @Nullable String insurer() {
        String given = request.insurer();
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST) {
            wrong("insurer", "At most " + LONGEST + " characters.");
            return null;
        }
        return given.strip();
    }

    private @Nullable Near near() {
        Integer km = within("withinKm", request.withinKm(), 1, MAX_KM);
        return switch (located) {
            case Located.At(Place place) -> new Near(place.at(), km == null ? DEFAULT_KM : km);
            case Located.Unknown unknown -> {
                wrong("near", unknown.allowed());
                yield null;
            }
            case Located.NotAsked _ -> {
                if (km != null) {
                    wrong("withinKm", "Only together with near.");
                }
                yield null;
            }
        };
    }

    private void wrong(String field, String allowed) {
        problems.add(new FieldProblem(field, "invalid", allowed));
    }

    private static <E extends Enum<E>> Optional<E> value(String typed, Class<E> type) {
        String name = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toList());
    }
}
