package care.alliance.directory.therapist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An edit as JSON that changes nothing about a therapist of the fixture, until said otherwise. */
final class EditedProfile {

    private EditedProfile() {}

    static Map<String, @Nullable Object> unchanged(String name) {
        Map<String, @Nullable Object> edit = new LinkedHashMap<>();
        edit.put("pronouns", "they/them");
        edit.put("summary", "Helps " + name + "'s people through hard times.");
        edit.put("biography", "A life in words.");
        edit.put("approach", "Patient.");
        edit.put("languages", List.of("en"));
        edit.put("conditions", List.of("depression"));
        edit.put("doesNotTreat", List.of("Psychosis"));
        edit.put("accessibility", List.of("Lift"));
        edit.put("capacity", 4);
        return edit;
    }

    static Map<String, @Nullable Object> with(String name, String field, @Nullable Object value) {
        Map<String, @Nullable Object> edit = unchanged(name);
        edit.put(field, value);
        return edit;
    }
}
