package care.alliance.gateway.page.book;

import care.alliance.gateway.page.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The held time, ready to be shown.
 *
 * @param untilIso and {@code nowIso}: the server's clock, for the countdown
 * @param extendable whether it can be held longer, which it can once
 * @param companions {@code COUPLE} or {@code FAMILY} where others can come along
 * @param next what happens after the button, and {@code confirm} what the button says
 */
record HeldView(
        String day,
        String hours,
        String zone,
        LocalTime local,
        String therapist,
        String format,
        @Nullable String place,
        String length,
        String price,
        String until,
        String untilIso,
        String nowIso,
        String next,
        String confirm,
        @Nullable String companions,
        boolean extendable) {}
