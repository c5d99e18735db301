package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as it stands in the address.
 *
 * @param maxPrice in pounds, as people type it
 */
record SearchForm(
        @Nullable String q,
        @Nullable String therapy,
        @Nullable String condition,
        @Nullable String clinic,
        @Nullable String participation,
        @Nullable String format,
        @Nullable String language,
        @Nullable String age,
        @Nullable String maxPrice,
        @Nullable String cursor) {

    private static final int PENCE_IN_A_POUND = 100;

    SearchForm {
        q = trimmed(q);
        therapy = trimmed(therapy);
        condition = trimmed(condition);
        clinic = trimmed(clinic);
        participation = trimmed(participation);
        format = trimmed(format);
        language = trimmed(language);
        age = trimmed(age);
        maxPrice = trimmed(maxPrice);
    }

    private static @Nullable String trimmed(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    List<FormProblem> problems(Words words) {
        return Stream.of(
                        age == null || age.matches("1[01]\\d|120|\\d{1,2}")
                                ? null
                                : new FormProblem("age", words.say("search.wrong.age")),
                        maxPrice == null || pence().isPresent()
                                ? null
                                : new FormProblem("maxPrice", words.say("search.wrong.price")))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The price in minor units, if it is one. */
    private Optional<Integer> pence() {
        return Optional.ofNullable(maxPrice)
                .map(typed -> typed.replace("£", "").strip())
                .filter(typed -> typed.matches("\\d{1,4}(\\.\\d{1,2})?"))
                .map(typed -> new BigDecimal(typed)
                        .multiply(BigDecimal.valueOf(PENCE_IN_A_POUND))
                        .intValue());
    }

    /** The parameters of directory-service's search. */
    Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>(wishes());
        query.remove("maxPrice");
        pence().ifPresent(price -> query.put("maxPrice", price));
        if (cursor != null && !cursor.isBlank()) {
            query.put("cursor", cursor);
        }
        return query;
    }

    String nextHref(String next) {
        return href(wishes(), next);
    }

    /** The same search without one of its wishes. */
    String without(String wish) {
        Map<String, Object> rest = wishes();
        rest.remove(wish);
        return href(rest, null);
    }

    private static String href(Map<String, Object> wishes, @Nullable String cursor) {
        Urls url = Urls.to("/therapists");
        wishes.forEach(url::with);
        return url.with("cursor", cursor).toString();
    }

    /** What was filled in, by the field's name. */
    Map<String, Object> wishes() {
        Map<String, Object> wishes = new LinkedHashMap<>();
        put(wishes, "q", q);
        put(wishes, "therapy", therapy);
        put(wishes, "condition", condition);
        put(wishes, "clinic", clinic);
        put(wishes, "participation", participation);
        put(wishes, "format", format);
        put(wishes, "language", language);
        put(wishes, "age", age);
        put(wishes, "maxPrice", maxPrice);
        return wishes;
    }

    private static void put(Map<String, Object> wishes, String name, @Nullable String value) {
        if (value != null) {
            wishes.put(name, value);
        }
    }
}
