package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.waitlist.Entry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a clinic's waitlist.
 *
 * @param number of the part; the first is 1
 * @param first the place of its first entry in the whole list
 * @param earlier address of the part before, or null
 * @param later address of the part after, or null
 */
record WaitlistPage(
        UUID clinic,
        int number,
        int first,
        List<Entry> entries,
        @Nullable String earlier,
        @Nullable String later) {

    private static final int SHOWN = 25;

    /** @param typed the part that the address asks for; the nearest that there is where there is no such part */
    static WaitlistPage of(List<Entry> all, @Nullable String typed, UUID clinic) {
        int last = Math.max(1, Math.ceilDiv(all.size(), SHOWN));
        int number = Math.clamp(number(typed), 1, last);
        int from = (number - 1) * SHOWN;
        return new WaitlistPage(
                clinic,
                number,
                from + 1,
                all.subList(from, Math.min(from + SHOWN, all.size())),
                number > 1 ? href(clinic, number - 1) : null,
                number < last ? href(clinic, number + 1) : null);
    }

    static String href(@Nullable Object clinic, @Nullable Object number) {
        return Urls.to(Desk.WAITLIST)
                .with("clinic", clinic)
                .with("page", number)
                .toString();
    }

    private static int number(@Nullable String typed) {
        try {
            return typed == null ? 1 : Integer.parseInt(typed.strip());
        } catch (NumberFormatException unreadable) {
            return 1;
        }
    }
}
