package care.alliance.gateway.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as people send them, also from browsers that have no field of their own for them. */
public final class TypedTime {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)(?::00)?");

    /** Years beyond the fourth digit are no dates of ours, and time runs out when one counts on from them. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TypedTime() {}

    /** {@code 9:00}, {@code 09:00} and {@code 09.00} alike; empty for anything else. */
    public static Optional<LocalTime> time(@Nullable String typed) {
        Matcher time = TIME.matcher(typed == null ? "" : typed.strip());
        return time.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                : Optional.empty();
    }

    /** {@code 2026-12-24}; empty for anything else. */
    public static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return typed != null && DATE.matcher(typed.strip()).matches()
                    ? Optional.of(LocalDate.parse(typed.strip()))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
