package care.alliance.gateway.page.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * An application as it was typed.
 *
 * @param key tells a form that was sent twice from two forms
 * @param what {@code v:} and a vacancy's id, {@code c:} and a clinic's, or empty for Alliance itself
 * @param levels of training by therapy, for the therapies that were chosen
 */
record JoinForm(
        String key,
        String what,
        String name,
        String email,
        String phone,
        String register,
        String number,
        Map<String, String> levels,
        String place,
        List<String> languages,
        String statement) {

    private static final String LEVEL = "level.";
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    /** An empty one. */
    static JoinForm fresh(@Nullable String vacancy) {
        String what = vacancy == null ? "" : "v:" + vacancy;
        return new JoinForm(newKey(), what, "", "", "", "", "", Map.of(), "", List.of("en"), "");
    }

    static JoinForm of(MultiValueMap<String, String> sent) {
        Map<String, String> levels = new TreeMap<>();
        sent.toSingleValueMap().forEach((field, value) -> {
            if (field.startsWith(LEVEL) && !value.isEmpty()) {
                levels.put(field.substring(LEVEL.length()), value);
            }
        });
        String key = text(sent, "key");
        return new JoinForm(
                KEY.matcher(key).matches() ? key : newKey(),
                text(sent, "what"),
                text(sent, "name"),
                text(sent, "email"),
                text(sent, "phone"),
                text(sent, "register"),
                text(sent, "number"),
                levels,
                text(sent, "place"),
                sent.getOrDefault("languages", List.of()),
                text(sent, "statement"));
    }

    /** The same to be sent as another one. */
    JoinForm again() {
        return new JoinForm(newKey(), what, name, email, phone, register, number, levels, place, languages, statement);
    }

    /** For directory-service, which checks it; what is empty is left out. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "name", name);
        put(body, "email", email);
        put(body, "phone", phone);
        put(body, what.startsWith("v:") ? "vacancyId" : "clinicId", what.length() > 2 ? what.substring(2) : "");
        put(body, "register", register);
        put(body, "number", number);
        body.put(
                "therapies",
                levels.entrySet().stream()
                        .map(entry -> Map.of("therapy", entry.getKey(), "level", entry.getValue()))
                        .toList());
        put(body, "place", place);
        body.put("languages", languages);
        put(body, "statement", statement);
        return body;
    }

    private static void put(Map<String, Object> body, String field, String value) {
        if (!value.isBlank()) {
            body.put(field, value);
        }
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        String value = sent.getFirst(field);
        return value == null ? "" : value;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Personal through and through. */
    @Override
    public String toString() {
        return "JoinForm[…]";
    }
}
