package care.alliance.gateway.page.clinic;

import care.alliance.gateway.page.TypedTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form without problems, as directory-service takes it. */
final class DetailsBody {

    private DetailsBody() {}

    static Map<String, Object> of(DetailsForm form) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("phone", form.phone());
        body.put("description", form.description());
        if (!form.website().isEmpty()) {
            body.put("website", form.website());
        }
        body.put("settings", form.settings());
        body.put(
                "hours",
                form.hours().entrySet().stream()
                        .flatMap(day -> day.getValue().stream()
                                .map(span -> Map.of(
                                        "day", day.getKey().name(), "from", time(span.from()), "to", time(span.to()))))
                        .toList());
        body.put(
                "locations",
                form.places().stream()
                        .map(place -> Map.of(
                                "id", place.id(), "accessibility", place.access(), "rooms", rooms(place.rooms())))
                        .toList());
        return body;
    }

    private static List<Map<String, Object>> rooms(List<DetailsForm.Room> rooms) {
        return rooms.stream()
                .map(room -> Map.<String, Object>of("name", room.name(), "accessibility", room.access()))
                .toList();
    }

    private static String time(String typed) {
        return TypedTime.time(typed).orElseThrow().toString();
    }
}
