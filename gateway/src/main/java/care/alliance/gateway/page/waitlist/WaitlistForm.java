package care.alliance.gateway.page.waitlist;

import static care.alliance.gateway.page.Lists.orEmpty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A wish as its page sends it. */
public record WaitlistForm(
        @Nullable String therapist,
        @Nullable String clinic,
        List<String> formats,
        List<String> weekdays,
        @Nullable String from,
        @Nullable String to,
        @Nullable String until) {

    public WaitlistForm {
        formats = orEmpty(formats);
        weekdays = orEmpty(weekdays);
    }

    /** The same wish at a clinic that is known. */
    public WaitlistForm at(UUID known) {
        return new WaitlistForm(therapist, known.toString(), formats, weekdays, from, to, until);
    }

    /** The same wish like a session that there is, where it does not say something else. */
    public WaitlistForm like(UUID itsTherapist, String itsFormat) {
        return new WaitlistForm(
                therapist == null ? itsTherapist.toString() : therapist,
                clinic,
                formats.isEmpty() ? List.of(itsFormat) : formats,
                weekdays,
                from,
                to,
                until);
    }

    /** Null for anybody, or where it cannot be read. */
    public @Nullable UUID therapistId() {
        return read(therapist, UUID::fromString);
    }

    /** Null where none is named, or it cannot be read. */
    public @Nullable UUID clinicId() {
        return read(clinic, UUID::fromString);
    }

    /** Whether the latest start lies before the earliest. */
    boolean isTurnedRound() {
        LocalTime begin = read(from, LocalTime::parse);
        LocalTime end = read(to, LocalTime::parse);
        return begin != null && end != null && end.isBefore(begin);
    }

    /** What booking-service is asked. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "therapistId", therapistId());
        put(body, "clinicId", clinicId());
        body.put("formats", formats);
        if (!weekdays.isEmpty()) {
            body.put("weekdays", weekdays);
        }
        put(body, "from", read(from, LocalTime::parse));
        put(body, "to", read(to, LocalTime::parse));
        put(body, "until", read(until, LocalDate::parse));
        return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(@Nullable String typed, Function<String, T> parser) {
        try {
            return typed == null || typed.isBlank() ? null : parser.apply(typed.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
