package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's profile, ready to be shown.
 *
 * @param badge what to be careful about; null for nothing
 */
public record Profile(
        String name,
        String initials,
        @Nullable String pronouns,
        @Nullable String badge,
        @Nullable String summary,
        List<String> biography,
        @Nullable String approach,
        List<Link> therapies,
        List<Known> conditions,
        List<String> doesNotTreat,
        String languages,
        List<Card.Reason> registrations,
        List<Link> clinics,
        List<String> places,
        List<String> accessibility,
        @Nullable String styles,
        @Nullable String insurers,
        List<PricedOffer> offers) {

    /** A condition that they work with; {@code note} says how well they know it, null for no more than that. */
    public record Known(String name, @Nullable String note) {}

    /** What can be booked and what it costs. */
    public record PricedOffer(String text, String note, String price) {}
}
