package care.alliance.directory.search;

import care.alliance.directory.search.domain.Wish;
import java.util.List;

/**
 * A filter that can be let go of.
 *
 * @param filter its parameter
 * @param whole the parameter that goes when all of it goes: without a place there is no distance
 * @param bit in "lacks" of {@link WaySql}
 */
record Loss(String filter, String whole, int bit) {

    /** What costs a person least first: how, where and when before with whom, and what it is about last. */
    static final List<Loss> ALL = List.of(
            new Loss("withinKm", "near", WaySql.DISTANCE),
            new Loss("format", "format", WaySql.FORMAT),
            new Loss("maxPrice", "maxPrice", WaySql.PRICE),
            new Loss("before", "before", WaySql.BEFORE),
            new Loss("clinic", "clinic", WaySql.CLINIC),
            new Loss("q", "q", WaySql.WORDS),
            new Loss("therapy", "therapy", WaySql.THERAPY),
            new Loss("participation", "participation", WaySql.PARTICIPATION),
            new Loss("language", "language", WaySql.LANGUAGE),
            new Loss("condition", "condition", WaySql.CONDITION));

    /** Those without a next value, which only go as a whole. */
    static final List<Loss> WITHOUT_STEPS = ALL.stream()
            .filter(loss -> !List.of("withinKm", "format", "maxPrice", "before").contains(loss.filter()))
            .toList();

    /** How much of a loss it is; the filter or the whole of it. */
    static int weight(String filter) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).filter().equals(filter) || ALL.get(i).whole().equals(filter)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a filter that can be let go of");
    }

    boolean isIn(Wish wish) {
        Object given = switch (bit) {
            case WaySql.DISTANCE -> wish.near();
            case WaySql.FORMAT -> wish.format();
            case WaySql.PRICE -> wish.maxPrice();
            case WaySql.BEFORE -> wish.before();
            case WaySql.CLINIC -> wish.clinic();
            case WaySql.WORDS -> wish.words();
            case WaySql.THERAPY -> wish.therapy();
            case WaySql.PARTICIPATION -> wish.participation();
            case WaySql.LANGUAGE -> wish.language();
            case WaySql.CONDITION -> wish.condition();
            default -> throw new IllegalStateException("no filter has this bit");
        };
        return given != null;
    }
}
