package care.alliance.gateway.page.hours;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Puts the week that somebody sees into their form: if it changes under their hands, the page can say where. */
@Component
class Seen {

    private final JsonMapper json;

    Seen(JsonMapper json) {
        this.json = json;
    }

    String write(WeeklyPlan plan) {
        return json.writeValueAsString(plan);
    }

    /** Empty where it is not as it was written. */
    Optional<WeeklyPlan> read(String seen) {
        try {
            return Optional.ofNullable(json.readValue(seen, WeeklyPlan.class)).filter(Seen::whole);
        } catch (JacksonException tampered) {
            return Optional.empty();
        }
    }

    private static boolean whole(WeeklyPlan plan) {
        return Objects.nonNull(plan.zone())
                && plan.weekly().stream()
                        .allMatch(row ->
                                Stream.of(row.day(), row.from(), row.to()).allMatch(Objects::nonNull));
    }
}
