package care.alliance.gateway.page.course;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A course as its pages send it.
 *
 * @param instead starts chosen in the place of conflicting ones, by number
 */
record CourseForm(
        @Nullable UUID therapist,
        @Nullable UUID offer,
        String format,
        @Nullable Instant start,
        String every,
        String sessions,
        Map<Integer, Instant> instead) {

    private static final String INSTEAD = "instead-";
    private static final int LONGEST = 52;

    static CourseForm of(MultiValueMap<String, String> sent) {
        Map<Integer, Instant> instead = new TreeMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(INSTEAD)) {
                Integer number = number(name.substring(INSTEAD.length())).orElse(null);
                Instant start = instant(values.isEmpty() ? null : values.getFirst());
                if (number != null && start != null) {
                    instead.put(number, start);
                }
            }
        });
        return new CourseForm(
                id(sent.getFirst("therapist")),
                id(sent.getFirst("offer")),
                Objects.requireNonNullElse(sent.getFirst("format"), "VIDEO"),
                instant(sent.getFirst("start")),
                "FORTNIGHTLY".equals(sent.getFirst("every")) ? "FORTNIGHTLY" : "WEEKLY",
                Objects.requireNonNullElse(sent.getFirst("sessions"), "").strip(),
                instead);
    }

    CourseForm withSessions(int many) {
        return new CourseForm(therapist, offer, format, start, every, String.valueOf(many), instead);
    }

    Optional<Integer> many() {
        return number(sessions).filter(many -> many >= 2 && many <= LONGEST);
    }

    /** What booking-service is asked; only for a form that says where, when and how many. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("therapistId", Objects.requireNonNull(therapist));
        body.put("offerId", Objects.requireNonNull(offer));
        body.put("format", format);
        body.put("start", Objects.requireNonNull(start));
        body.put("every", every);
        body.put("sessions", many().orElseThrow());
        List<Map<String, Object>> chosen = new ArrayList<>();
        instead.forEach((number, at) -> chosen.add(Map.of("number", number, "start", at)));
        body.put("instead", chosen);
        return body;
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
