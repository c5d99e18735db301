package care.alliance.directory.condition.domain;

import care.alliance.directory.review.domain.FiledReview;

/**
 * Something that people come with; not a diagnosis of anybody.
 *
 * @param slug its address, which never changes
 * @param review when its page was last held against the sources
 */
public record Condition(String slug, String name, String summary, FiledReview review) {}
