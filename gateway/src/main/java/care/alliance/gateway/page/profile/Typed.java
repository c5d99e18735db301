package care.alliance.gateway.page.profile;

import care.alliance.gateway.page.therapist.Therapist;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The profile form exactly as it stands in a browser, so that nothing is lost when something is wrong. */
record Typed(MultiValueMap<String, String> values) {

    static final List<String> SINGLE = List.of("pronouns", "gender", "summary", "biography", "approach", "capacity");
    static final List<String> LINES = List.of("doesNotTreat", "accessibility", "insurers");
    private static final int MOST_ROWS = 12;
    private static final List<String> REGISTRATION = List.of("body", "number", "status", "checkedOn", "nextCheckOn");

    /** What somebody finds in the form who opens it. */
    static Typed of(Draft draft) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.add("version", String.valueOf(draft.version()));
        values.add("pronouns", draft.pronouns());
        values.add("gender", Objects.requireNonNullElse(draft.gender(), ""));
        values.add("summary", draft.summary());
        values.add("biography", draft.biography());
        values.add("approach", draft.approach());
        values.add("capacity", String.valueOf(draft.capacity()));
        values.add("doesNotTreat", String.join("\n", draft.doesNotTreat()));
        values.add("accessibility", String.join("\n", draft.accessibility()));
        values.add("insurers", String.join("\n", draft.insurers()));
        draft.styles().forEach(style -> values.add("styles", style));
        draft.languages().forEach(tag -> {
            values.add("language", Tongues.name(tag));
            values.add("fluency", draft.fluency().getOrDefault(tag, "FLUENT"));
        });
        draft.conditions()
                .forEach(slug ->
                        values.add("condition." + slug, draft.experience().getOrDefault(slug, "DECLARED")));
        draft.excludes().forEach(slug -> values.add("condition." + slug, "EXCLUDED"));
        draft.therapies().forEach(skill -> values.add("therapy." + skill.therapy(), skill.level()));
        draft.registrations().forEach(entry -> registration(values, entry));
        draft.changeable().forEach(offer -> offer(values, offer));
        return new Typed(values);
    }

    private static void registration(MultiValueMap<String, String> values, Therapist.Registration entry) {
        values.add("reg.body", entry.body());
        values.add("reg.number", Objects.requireNonNullElse(entry.number(), ""));
        values.add("reg.status", entry.status());
        values.add("reg.checkedOn", Objects.toString(entry.checkedOn(), ""));
        values.add("reg.nextCheckOn", Objects.toString(entry.nextCheckOn(), ""));
    }

    private static void offer(MultiValueMap<String, String> values, Therapist.Offer offer) {
        String at = "offer." + offer.id() + ".";
        values.add(
                at + "price",
                BigDecimal.valueOf(offer.price().amount(), 2).toPlainString().replaceFirst("\\.00$", ""));
        values.add(at + "minutes", String.valueOf(offer.minutes()));
        offer.formats().forEach(format -> values.add(at + "formats", format));
        values.add(at + "ageMin", Objects.toString(offer.ageMin(), ""));
        values.add(at + "ageMax", Objects.toString(offer.ageMax(), ""));
    }

    /** What was typed; empty for nothing. */
    public String one(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "").strip();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The lines of a text, without empty ones. */
    List<String> lines(String name) {
        return one(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A name and how well it is spoken. */
    List<Language> languages() {
        List<String> fluency = all("fluency");
        List<String> names = all("language");
        return IntStream.range(0, Math.min(names.size(), MOST_ROWS))
                .filter(i -> !names.get(i).isBlank())
                .mapToObj(i -> new Language(names.get(i).strip(), i < fluency.size() ? fluency.get(i) : "FLUENT"))
                .toList();
    }

    record Language(String name, String fluency) {}

    /** Entries in registers; a row without a word is none. */
    List<Row> registrations() {
        return IntStream.range(0, Math.min(all("reg.body").size(), MOST_ROWS))
                .mapToObj(this::row)
                .filter(row -> Stream.of(row.body(), row.number(), row.checkedOn(), row.nextCheckOn())
                        .anyMatch(text -> !text.isEmpty()))
                .toList();
    }

    private Row row(int i) {
        List<String> cells = REGISTRATION.stream()
                .map(name -> all("reg." + name))
                .map(column -> i < column.size() ? column.get(i).strip() : "")
                .toList();
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    record Row(String body, String number, String status, String checkedOn, String nextCheckOn) {
        static final Row EMPTY = new Row("", "", "CURRENT", "", "");
    }

    /** The version that the person saw; 0, which is none, where it cannot be read. */
    long version() {
        return one("version").matches("\\d{1,18}") ? Long.parseLong(one("version")) : 0;
    }

    /** The same text on top of another version. */
    Typed onTopOf(@Nullable Object version) {
        MultiValueMap<String, String> copy = new LinkedMultiValueMap<>(values);
        copy.set("version", String.valueOf(version));
        return new Typed(copy);
    }

    /** Everything as hidden fields, for a page in between. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        values.forEach((name, texts) -> texts.stream()
                .filter(text -> !name.startsWith("_"))
                .forEach(text -> fields.add(new Field(name, text))));
        return Collections.unmodifiableList(fields);
    }

    record Field(String name, String value) {}

    @Override
    public String toString() {
        return "Typed[hidden]";
    }
}
