package care.alliance.directory.search;

import care.alliance.directory.therapist.TherapistCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of therapists.
 *
 * @param next cursor of the next page; null on the last
 * @param total how many match on all pages
 */
record Found(List<TherapistCard> items, @Nullable String next, long total) {}
