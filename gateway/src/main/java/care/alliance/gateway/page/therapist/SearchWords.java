package care.alliance.gateway.page.therapist;

import static java.util.stream.Collectors.joining;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Price;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.therapist.Found.Change;
import care.alliance.gateway.page.therapist.Found.Relaxation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what a search found, and what it would find with a small change. */
@Component
class SearchWords {

    private static final int PENCE_DIGITS = 2;
    /** Filters of the form that can be changed or let go of; what else a newer service offers is passed over. */
    private static final Set<String> KNOWN = Set.of(
            "near",
            "withinKm",
            "format",
            "maxPrice",
            "clinic",
            "q",
            "therapy",
            "participation",
            "language",
            "condition");

    private final Words words;

    SearchWords(Words words) {
        this.words = words;
    }

    String count(Found found) {
        int shown = found.items().size();
        return switch (found.total()) {
            case 0 -> words.say("search.count.none");
            case 1 -> words.say("search.count.one");
            default ->
                shown < found.total()
                        ? words.say("search.count.shown", found.total(), shown)
                        : words.say("search.count.many", found.total());
        };
    }

    /** Links that change just what each relaxation names. */
    List<Link> relaxations(SearchForm form, Found found) {
        return found.relaxations().stream()
                .filter(relaxation -> relaxation.changes().stream().allMatch(change -> KNOWN.contains(change.filter())))
                .map(relaxation -> new Link(form.with(values(relaxation)), text(form, relaxation)))
                .toList();
    }

    /** Links to the same search near a place that reads alike. */
    List<Link> nearest(SearchForm form, List<String> names) {
        return names.stream()
                .map(name -> new Link(form.with(Map.of("near", name)), name))
                .toList();
    }

    private String text(SearchForm form, Relaxation relaxation) {
        String changes = relaxation.changes().stream()
                .map(change -> say(form, change))
                .collect(joining(words.say("search.relax.and")));
        return words.say("search.relax", relaxation.adds(), changes);
    }

    private String say(SearchForm form, Change change) {
        String value = change.value();
        if (value == null) {
            return words.say("search.relax." + change.filter(), Objects.requireNonNullElse(form.q(), ""));
        }
        return switch (change.filter()) {
            case "withinKm" ->
                words.say(
                        "search.relax.withinKm.to",
                        value,
                        Objects.requireNonNullElse(form.withinKm(), SearchForm.USUAL_KM));
            case "maxPrice" ->
                words.say(
                        "search.relax.maxPrice.to",
                        words.money(
                                new Price(Long.parseLong(value) - form.pence().orElse(0), "GBP")));
            default -> words.sayOr("search.relax." + change.filter(), "search.relax." + change.filter() + "." + value);
        };
    }

    private static Map<String, @Nullable String> values(Relaxation relaxation) {
        Map<String, @Nullable String> values = new HashMap<>();
        relaxation.changes().forEach(change -> values.put(change.filter(), value(change)));
        return values;
    }

    /** People type pounds where services count pence. */
    private static @Nullable String value(Change change) {
        return change.value() != null && change.filter().equals("maxPrice")
                ? new BigDecimal(change.value())
                        .movePointLeft(PENCE_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                : change.value();
    }

    /** Names in an unknown place's refusal. */
    static List<String> names(Object nearest) {
        return nearest instanceof List<?> names
                ? names.stream()
                        .flatMap(name -> name instanceof String text ? Stream.of(text) : Stream.empty())
                        .toList()
                : List.of();
    }
}
