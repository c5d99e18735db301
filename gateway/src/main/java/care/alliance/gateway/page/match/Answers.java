package care.alliance.gateway.page.match;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.WebSession;

/** What somebody answered so far, kept in their web session and nowhere else. */
final class Answers implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "alliance.match";
    private static final String MUSTS = "musts";
    private static final String STEPS = "steps";
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    /** Never changed after it was made; of a kind that can be written to a shared session store. */
    private final Map<String, List<String>> byField;

    private Answers(Map<String, List<String>> byField) {
        this.byField = Map.copyOf(byField);
    }

    static Answers in(WebSession session) {
        Answers kept = session.getAttribute(ATTRIBUTE);
        return kept == null ? new Answers(Map.of()) : kept;
    }

    /** Answers that came from somewhere else, by the fields of the API. */
    static Answers of(Map<String, List<String>> byField) {
        Map<String, List<String>> kept = new HashMap<>();
        byField.forEach((field, values) -> set(kept, field, values));
        return new Answers(kept);
    }

    static void forget(WebSession session) {
        session.getAttributes().remove(ATTRIBUTE);
    }

    void keepIn(WebSession session) {
        session.getAttributes().put(ATTRIBUTE, this);
    }

    List<String> all(String field) {
        return byField.getOrDefault(field, List.of());
    }

    @Nullable
    String one(String field) {
        return all(field).stream().findFirst().orElse(null);
    }

    boolean safe() {
        return "yes".equals(one("safeNow"));
    }

    boolean must(String wish) {
        return all(MUSTS).contains(wish);
    }

    /** The same with this question answered as the form says, or skipped. What was allowed after all is asked anew. */
    Answers with(Question question, MultiValueMap<String, String> form) {
        Map<String, List<String>> next = new HashMap<>(byField);
        next.remove(STEPS);
        for (String field : question.fields()) {
            set(next, field, form.getOrDefault(field, List.of()));
        }
        question.must().ifPresent(wish -> {
            Stream<String> others = all(MUSTS).stream().filter(must -> !must.equals(wish));
            Stream<String> asked = form.containsKey("must") ? Stream.of(wish) : Stream.of();
            set(next, MUSTS, Stream.concat(others, asked).toList());
        });
        return new Answers(next);
    }

    /** The same with these things allowed after all. */
    Answers allowing(List<String> steps) {
        Map<String, List<String>> next = new HashMap<>(byField);
        set(next, STEPS, Stream.concat(all(STEPS).stream(), steps.stream()).toList());
        return new Answers(next);
    }

    private static void set(Map<String, List<String>> byField, String field, List<String> values) {
        List<String> kept = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
        if (kept.isEmpty()) {
            byField.remove(field);
        } else {
            byField.put(field, List.copyOf(kept));
        }
    }
}
