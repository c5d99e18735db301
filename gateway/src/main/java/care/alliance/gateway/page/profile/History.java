package care.alliance.gateway.page.profile;

import static java.util.stream.Collectors.toMap;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.profile.EditViews.Known;
import care.alliance.gateway.page.therapist.Named;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what has happened to a profile. */
@Component
class History {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Words words;

    History(Words words) {
        this.words = words;
    }

    List<Entry> of(List<Drafts.Entry> entries, Known known) {
        return entries.stream().map(entry -> entry(entry, known)).toList();
    }

    /** The fields that others have changed in the meantime, as they are now. */
    List<Change> now(Map<?, ?> changed, Known known) {
        return changed.entrySet().stream()
                .map(field -> change(String.valueOf(field.getKey()), null, field.getValue(), known))
                .toList();
    }

    private Entry entry(Drafts.Entry entry, Known known) {
        String who = entry.you() ? words.say("edit.by.you") : words.sayOr("edit.by.CLINIC", "edit.by." + entry.by());
        return new Entry(
                words.sayOr("edit.action.edited", "edit.action." + entry.action(), who),
                words.date(entry.at().atZone(ZONE).toLocalDate()) + ", "
                        + words.clock(entry.at().atZone(ZONE)),
                entry.changes().stream()
                        .map(change -> change(change.field(), change.before(), change.after(), known))
                        .toList());
    }

    private Change change(String field, @Nullable Object before, @Nullable Object after, Known known) {
        List<String> old = lines(field, before, known);
        List<String> now = lines(field, after, known);
        return new Change(
                words.sayOr("edit.label.other", "edit.label." + field),
                old.stream().filter(line -> !now.contains(line)).toList(),
                now.stream().filter(line -> !old.contains(line)).toList());
    }

    private List<String> lines(String field, @Nullable Object value, Known known) {
        Stream<String> raw = switch (value) {
            case null -> Stream.of();
            case Collection<?> list -> list.stream().map(String::valueOf);
            default -> Stream.of(value.toString());
        };
        return raw.map(line -> line(field, line, known)).toList();
    }

    private String line(String field, String text, Known known) {
        String[] parts = text.split(" ", 2);
        return switch (field) {
            case "languages" -> Tongues.name(text);
            case "fluency" -> words.say("profile.language.some", Tongues.name(parts[0]));
            case "conditions", "excludes" -> name(known.conditions(), text);
            case "experience" ->
                words.say("edit.pair", name(known.conditions(), parts[0]), said("edit.stance.", parts[1]));
            case "therapies" -> words.say("edit.pair", name(known.therapies(), parts[0]), said("level.", parts[1]));
            case "styles" -> words.say("match.styles." + text);
            case "gender" -> words.say("edit.gender." + text);
            case "visibility" -> said("edit.visibility.", text);
            case "offers" -> {
                String[] offer = text.split(", ", 2);
                yield words.say("edit.pair", name(known.therapies(), offer[0]), offer.length > 1 ? offer[1] : "");
            }
            default -> text;
        };
    }

    private String said(String prefix, String code) {
        return words.sayOr("list.one", prefix + code, code);
    }

    private static String name(List<Named> known, String slug) {
        return known.stream()
                .collect(toMap(Named::slug, Named::name, (first, second) -> first))
                .getOrDefault(slug, slug);
    }

    record Entry(String title, String when, List<Change> changes) {}

    /** What is no longer there, and what is new. */
    record Change(String label, List<String> gone, List<String> now) {}
}
