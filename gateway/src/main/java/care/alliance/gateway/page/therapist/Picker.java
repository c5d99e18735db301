package care.alliance.gateway.page.therapist;

import care.alliance.gateway.page.Link;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Free times to choose from: days with radio buttons, and links to other offers, formats and weeks.
 *
 * @param summary length, format, price and zone in a sentence
 * @param down booking did not answer, so nothing is known about free times
 * @param nothing a heading for when there is no time in these days
 * @param nextFree the next opening outside these days, if one is known
 */
public record Picker(
        UUID therapistId,
        UUID offerId,
        String format,
        List<Link> offers,
        List<Link> formats,
        String summary,
        List<Day> days,
        boolean down,
        @Nullable String nothing,
        @Nullable Link nextFree,
        @Nullable String earlier,
        @Nullable String later) {

    /** A picker of a few given times, without links to others. */
    public static Picker ofFew(UUID therapistId, UUID offerId, String format, String summary, List<Day> days) {
        return new Picker(
                therapistId, offerId, format, List.of(), List.of(), summary, days, false, null, null, null, null);
    }

    /** A day's times under its name. */
    public record Day(String label, List<Time> times) {

        Day choosing(@Nullable Instant start) {
            return new Day(
                    label,
                    times.stream()
                            .map(time -> new Time(
                                    time.start(),
                                    time.label(),
                                    time.note(),
                                    time.start().equals(start)))
                            .toList());
        }
    }

    /**
     * One radio button.
     *
     * @param note how many places are left, where it is for several people
     */
    public record Time(
            Instant start, String label, @Nullable String note, boolean chosen) {}
}
