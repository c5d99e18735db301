package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A therapist in a list, ready to be shown.
 *
 * @param line therapies, price and ways of meeting in one line
 * @param clinics links to their pages
 * @param badge what to be careful about; null for nothing
 * @param why reasons for and against, as far as the wishes tell
 */
public record Card(
        String href,
        String name,
        String initials,
        String line,
        List<Link> clinics,
        @Nullable String badge,
        List<Reason> why,
        List<OpeningLink> openings) {

    /** A reason; {@code good} is false for what speaks against. */
    public record Reason(String text, boolean good) {}

    /**
     * A link into the profile with this time chosen.
     *
     * @param how {@code Tue 24 Nov, by video}, read out after the label
     */
    public record OpeningLink(String href, String label, String how) {}
}
