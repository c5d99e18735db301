package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeeklyHours;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Weekly hours as they stand in the {@code weekly} column. */
@Component
class WeeklyHoursJson {
    private static final TypeReference<List<WeeklyHours>> WEEKLY = new TypeReference<>() {};

    private final JsonMapper json;

    /** Hours are read with every look at a therapist's times, and hardly ever change. */
    private final Cache<String, List<WeeklyHours>> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    WeeklyHoursJson(JsonMapper json) {
        this.json = json;
    }

    List<WeeklyHours> read(String weekly) {
        return known.get(weekly, stored -> List.copyOf(json.readValue(stored, WEEKLY)));
    }

    String write(List<WeeklyHours> weekly) {
        return json.writeValueAsString(weekly);
    }
}
