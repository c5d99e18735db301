package care.alliance.directory.therapy;

import care.alliance.directory.therapy.domain.Library;

/** The content that is published, for tests of other features. */
public final class PublishedContent {

    public static final Library LIBRARY = new ContentConfiguration().library();

    private PublishedContent() {}
}
