package care.alliance.kit.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next cursor of the part after this one; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A whole list that needs no second page. */
    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * Cuts what was read to one page. Readers ask for one more than {@code limit}; getting it tells that a next page
     * exists.
     *
     * @param position where an item stands in the order of the list, as {@link Cursor} writes it
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<? super T, ?> position) {
        if (read.size() <= limit) {
            return all(read);
        }
        List<T> items = read.subList(0, limit);
        return new Page<>(items, Cursor.write(position.apply(items.getLast())));
    }
}
