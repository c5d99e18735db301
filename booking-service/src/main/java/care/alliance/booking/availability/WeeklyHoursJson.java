package care.alliance.booking.availability;

import care.alliance.booking.availability.domain.WeeklyHours;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Weekly hours as they stand in the {@code weekly} column. */
@Component
class WeeklyHoursJson {
    private static final TypeReference<List<WeeklyHours>> WEEKLY = new TypeReference<>() {};

    private final JsonMapper json;

    WeeklyHoursJson(JsonMapper json) {
        this.json = json;
    }

    List<WeeklyHours> read(String weekly) {
        return json.readValue(weekly, WEEKLY);
    }

    String write(List<WeeklyHours> weekly) {
        return json.writeValueAsString(weekly);
    }
}
