package care.alliance.directory.condition.domain;

/**
 * Something that people come with; not a diagnosis of anybody.
 *
 * @param slug its address, which never changes
 */
public record Condition(String slug, String name, String summary) {}
