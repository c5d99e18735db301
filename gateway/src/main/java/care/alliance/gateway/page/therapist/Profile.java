package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A therapist's profile, ready to be shown. */
record Profile(
        String name,
        String initials,
        @Nullable String pronouns,
        @Nullable String summary,
        List<String> biography,
        @Nullable String approach,
        List<Link> therapies,
        List<String> conditions,
        List<String> doesNotTreat,
        String languages,
        List<Card.Reason> registrations,
        List<String> places,
        List<String> accessibility,
        List<PricedOffer> offers) {

    /** What can be booked and what it costs. */
    record PricedOffer(String text, String note, String price) {}
}
