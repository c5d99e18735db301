package care.alliance.gateway.page.therapist;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which free times to show. Old links and typed addresses must lead to a page, so what cannot be read counts as not said.
 *
 * @param start the time to have chosen already
 */
record ProfileQuery(
        @Nullable UUID offer,
        @Nullable String format,
        @Nullable LocalDate from,
        @Nullable Instant start) {

    static ProfileQuery of(
            @Nullable String offer, @Nullable String format, @Nullable String from, @Nullable String start) {
        return new ProfileQuery(
                read(offer, UUID::fromString), format, read(from, LocalDate::parse), read(start, Instant::parse));
    }

    private static <T> @Nullable T read(@Nullable String value, Function<String, T> reader) {
        try {
            return value == null ? null : reader.apply(value);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
