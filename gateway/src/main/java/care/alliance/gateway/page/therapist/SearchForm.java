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
 * @param near a town or the first half of a postcode; without one there is no distance to keep to or to sort by
 * @param sort {@code soonest}, {@code price} or {@code distance}
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
        @Nullable String near,
        @Nullable String withinKm,
        @Nullable String sort,
        @Nullable String cursor) {

    static final String SOONEST = "soonest";
    static final String DISTANCE = "distance";
    /** Kilometres that directory-service assumes where none are said. */
    static final String USUAL_KM = "25";

    private static final int PENCE_IN_A_POUND = 100;
    private static final int MOST_WORDS = 100;

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
        near = withoutHouse(trimmed(near));
        withinKm = near == null ? null : trimmed(withinKm);
        sort = trimmed(sort);
        sort = sort == null || (sort.equals(DISTANCE) && near == null) ? SOONEST : sort;
    }

    private static @Nullable String trimmed(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The second half of a postcode tells a few houses apart, which no link should carry on. */
    private static @Nullable String withoutHouse(@Nullable String place) {
        return place == null ? null : place.replaceFirst("(?i)^([a-z]{1,2}\\d[a-z\\d]?)\\s*\\d[a-z]{2}$", "$1");
    }

    List<FormProblem> problems(Words words) {
        return Stream.of(
                        q == null || q.length() <= MOST_WORDS
                                ? null
                                : new FormProblem("q", words.say("search.wrong.words", MOST_WORDS)),
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
    Optional<Integer> pence() {
        return Optional.ofNullable(maxPrice)
                .map(typed -> typed.replace("£", "").strip())
                .filter(typed -> typed.matches("\\d{1,4}(\\.\\d{1,2})?"))
                .map(typed -> new BigDecimal(typed)
                        .multiply(BigDecimal.valueOf(PENCE_IN_A_POUND))
                        .intValue());
    }

    /** The parameters of directory-service's search; the first page also counts what other values would find. */
    Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>(wishes());
        query.remove("maxPrice");
        pence().ifPresent(price -> query.put("maxPrice", price));
        if (cursor == null || cursor.isBlank()) {
            query.put("facets", true);
        } else {
            query.put("cursor", cursor);
        }
        return query;
    }

    String nextHref(String next) {
        return href(wishes(), next);
    }

    /** The same search with other values; null leaves a filter out. */
    String with(Map<String, @Nullable String> changes) {
        Map<String, Object> wishes = wishes();
        changes.forEach((filter, value) -> {
            if (value == null) {
                wishes.remove(filter);
            } else {
                wishes.put(filter, value);
            }
        });
        if (!wishes.containsKey("near")) {
            wishes.remove("withinKm");
            wishes.remove("sort", DISTANCE);
        }
        return href(wishes, null);
    }

    private static String href(Map<String, Object> wishes, @Nullable String cursor) {
        Urls url = Urls.to("/therapists");
        wishes.forEach(url::with);
        return url.with("cursor", cursor).toString();
    }

    /** What was filled in, by the field's name; the usual order is not said. */
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
        put(wishes, "near", near);
        put(wishes, "withinKm", withinKm);
        put(wishes, "sort", SOONEST.equals(sort) ? null : sort);
        return wishes;
    }

    private static void put(Map<String, Object> wishes, String name, @Nullable String value) {
        if (value != null) {
            wishes.put(name, value);
        }
    }
}
