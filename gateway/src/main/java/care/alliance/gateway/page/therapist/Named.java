package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A therapy, condition or language as a search form offers it. */
public record Named(String slug, String name, @Nullable String summary) {

    public Named(String slug, String name) {
        this(slug, name, null);
    }

    /** A list of them as directory-service answers it. */
    record Many(List<Named> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
