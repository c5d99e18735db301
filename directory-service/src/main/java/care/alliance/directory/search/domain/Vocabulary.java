package care.alliance.directory.search.domain;

import java.util.List;

/** The slugs that filters may name. */
public record Vocabulary(List<String> therapies, List<String> conditions) {

    public Vocabulary {
        therapies = List.copyOf(therapies);
        conditions = List.copyOf(conditions);
    }
}
