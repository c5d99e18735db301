package care.alliance.gateway.page.profile;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.therapist.Therapist;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What directory-service is sent of a typed form, and what could not even be read as a number or a date. Rows stand in it in
 * the form's order, so that a fault of the service's leads back to its field.
 */
final class Body {

    private final Map<String, @Nullable Object> edit = new LinkedHashMap<>();
    private final List<FormProblem> problems = new ArrayList<>();
    private final Wrongs wrongs;
    private final Typed typed;

    private Body(Typed typed, Wrongs wrongs) {
        this.typed = typed;
        this.wrongs = wrongs;
    }

    static Body of(Typed typed, Draft draft, Wrongs wrongs) {
        Body body = new Body(typed, wrongs);
        body.own();
        if (draft.managing()) {
            body.clinics(draft);
        }
        return body;
    }

    Map<String, @Nullable Object> edit() {
        return edit;
    }

    List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    private void own() {
        List.of("pronouns", "summary", "biography", "approach").forEach(name -> edit.put(name, typed.one(name)));
        Typed.LINES.forEach(name -> edit.put(name, typed.lines(name)));
        edit.put("gender", typed.one("gender").isEmpty() ? null : typed.one("gender"));
        edit.put("styles", typed.all("styles"));
        edit.put("capacity", number("capacity", typed.one("capacity"), true));
        languages();
        conditions();
    }

    private void languages() {
        List<String> codes = new ArrayList<>();
        Map<String, String> fluency = new LinkedHashMap<>();
        typed.languages().forEach(language -> {
            String code = Tongues.code(language.name());
            codes.add(code);
            if (language.fluency().equals("CONVERSATIONAL")) {
                fluency.put(code, "CONVERSATIONAL");
            }
        });
        edit.put("languages", codes);
        edit.put("fluency", fluency);
    }

    private void conditions() {
        List<String> treated = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Map<String, String> experience = new LinkedHashMap<>();
        chosen("condition.").forEach((slug, stance) -> {
            if (stance.equals("EXCLUDED")) {
                excluded.add(slug);
            } else {
                treated.add(slug);
                if (!stance.equals("DECLARED")) {
                    experience.put(slug, stance);
                }
            }
        });
        edit.put("conditions", treated);
        edit.put("experience", experience);
        edit.put("excludes", excluded);
    }

    private void clinics(Draft draft) {
        edit.put(
                "therapies",
                chosen("therapy.").entrySet().stream()
                        .map(skill -> Map.of("therapy", skill.getKey(), "level", skill.getValue()))
                        .toList());
        List<Typed.Row> rows = typed.registrations();
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            entries.add(entry(rows.get(i), "registrations[" + i + "]."));
        }
        edit.put("registrations", entries);
        List<Map<String, @Nullable Object>> offers = new ArrayList<>();
        for (Therapist.Offer offer : draft.changeable()) {
            offers.add(offer(offer, "offers[" + offers.size() + "]."));
        }
        edit.put("offers", offers);
    }

    private Map<String, @Nullable Object> entry(Typed.Row row, String at) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("body", row.body());
        entry.put("number", row.number());
        entry.put("status", row.status().isEmpty() ? null : row.status());
        entry.put("checkedOn", date(at + "checkedOn", row.checkedOn()));
        entry.put("nextCheckOn", date(at + "nextCheckOn", row.nextCheckOn()));
        return entry;
    }

    private Map<String, @Nullable Object> offer(Therapist.Offer offer, String at) {
        String name = "offer." + offer.id() + ".";
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        change.put("id", offer.id());
        change.put("minutes", number(at + "minutes", typed.one(name + "minutes"), true));
        change.put("formats", typed.all(name + "formats"));
        change.put("ageMin", number(at + "ageMin", typed.one(name + "ageMin"), false));
        change.put("ageMax", number(at + "ageMax", typed.one(name + "ageMax"), false));
        change.put("price", pence(at + "price", typed.one(name + "price")));
        return change;
    }

    /** Choices other than none, by what they are about. */
    private Map<String, String> chosen(String prefix) {
        Map<String, String> chosen = new LinkedHashMap<>();
        typed.values().keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .filter(name -> !typed.one(name).isEmpty())
                .forEach(name -> chosen.put(name.substring(prefix.length()), typed.one(name)));
        return chosen;
    }

    private @Nullable Integer number(String field, String text, boolean required) {
        if (text.matches("\\d{1,6}")) {
            return Integer.valueOf(text);
        }
        if (required || !text.isEmpty()) {
            problems.add(wrongs.problem(field, "number"));
        }
        return null;
    }

    private @Nullable Long pence(String field, String text) {
        String plain = text.replaceAll("[£\\s,]", "");
        if (plain.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            return new BigDecimal(plain).movePointRight(2).longValueExact();
        }
        problems.add(wrongs.problem(field, "price"));
        return null;
    }

    private @Nullable String date(String field, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text).toString();
        } catch (DateTimeException unreadable) {
            problems.add(wrongs.problem(field, "date"));
            return null;
        }
    }
}
