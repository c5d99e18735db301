package care.alliance.booking.availability;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes instants as {@link Instant#toString()} does. A month of free times has a thousand of them, all of whole minutes, and a
 * formatter would take as long for them as finding them does.
 */
@JacksonComponent
class InstantText extends ValueSerializer<Instant> {

    private static final int MINUTE = 60;

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
        json.writeString(text(value));
    }

    static String text(Instant value) {
        long second = value.getEpochSecond();
        return value.getNano() == 0 && second % MINUTE == 0
                ? LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC) + ":00Z"
                : value.toString();
    }
}
