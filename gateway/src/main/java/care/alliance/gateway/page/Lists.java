package care.alliance.gateway.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as they come out of JSON, where a missing one means an empty one. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
