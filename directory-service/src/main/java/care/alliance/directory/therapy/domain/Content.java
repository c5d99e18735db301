package care.alliance.directory.therapy.domain;

import care.alliance.directory.condition.domain.Condition;
import java.util.List;

/**
 * All content as it was read, before its parts are held against each other.
 *
 * @param order slugs of the therapies in their curated order
 */
public record Content(
        List<String> order,
        List<Therapy> therapies,
        List<Leaflets> leaflets,
        List<Condition> conditions,
        List<Source> sources,
        List<Article> articles) {}
