package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of search results, soonest opening first.
 *
 * @param next the cursor of the next page, if there is one
 * @param total of all pages
 */
public record Found(List<Therapist> items, @Nullable String next, int total) {

    public Found {
        items = orEmpty(items);
    }
}
