package care.alliance.gateway.page.therapist;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.util.List;

/** A therapy, condition or language as a search form offers it. */
public record Named(String slug, String name) {

    /** A list of them as directory-service answers it. */
    record Many(List<Named> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
