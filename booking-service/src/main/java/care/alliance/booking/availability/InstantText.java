package care.alliance.booking.availability;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes instants as {@link Instant#toString()} does. A month of free times has two thousand of them, all of whole minutes, and a
 * formatter would take as long for them as finding them does.
 */
@JacksonComponent
class InstantText extends ValueSerializer<Instant> {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final long YEAR_0 = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long YEAR_10000 = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond() + 1;

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
        if (isShort(value)) {
            char[] text = shortText(value.getEpochSecond());
            json.writeString(text, 0, text.length);
        } else {
            json.writeString(value.toString());
        }
    }

    private static boolean isShort(Instant value) {
        long second = value.getEpochSecond();
        return value.getNano() == 0 && second % MINUTE == 0 && second >= YEAR_0 && second < YEAR_10000;
    }

    private static char[] shortText(long second) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        int time = Math.floorMod(second, DAY);
        char[] text = "0000-00-00T00:00:00Z".toCharArray();
        put(text, 0, date.getYear() / 100);
        put(text, 2, date.getYear() % 100);
        put(text, 5, date.getMonthValue());
        put(text, 8, date.getDayOfMonth());
        put(text, 11, time / HOUR);
        put(text, 14, time % HOUR / MINUTE);
        return text;
    }

    private static void put(char[] text, int at, int twoDigits) {
        text[at] = (char) ('0' + twoDigits / 10);
        text[at + 1] = (char) ('0' + twoDigits % 10);
    }
}
