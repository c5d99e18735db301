package care.alliance.gateway.page.editor;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form exactly as it was filled in, so that nothing is lost when something is wrong.
 *
 * @param revision of the page that the editor saw
 * @param held whether they say that they held every claim against its source
 */
record ReviewForm(
        @Nullable Integer revision,
        @Nullable String reviewedOn,
        @Nullable String reviewer,
        @Nullable String registration,
        @Nullable String note,
        @Nullable Boolean held) {

    static final ZoneId HOME = ZoneId.of("Europe/London");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 1000;
    private static final String REGISTRATION = "(?=.*\\p{L})(?=.*\\d)[\\p{L}\\d ./-]{1,60}";

    static ReviewForm fresh(LocalDate today, @Nullable String editor) {
        return new ReviewForm(null, today.toString(), editor, null, null, null);
    }

    List<FormProblem> problems(LocalDate last, Words words) {
        List<FormProblem> problems = new ArrayList<>();
        LocalDate today = words.today(HOME);
        Optional<LocalDate> date = date();
        if (date.isEmpty()) {
            problems.add(new FormProblem("reviewedOn", words.say("editor.wrong.date")));
        } else if (date.get().isAfter(today)) {
            problems.add(new FormProblem("reviewedOn", words.say("editor.wrong.date.future")));
        } else if (date.get().isBefore(last)) {
            problems.add(new FormProblem("reviewedOn", words.say("editor.wrong.date.before", words.date(last))));
        }
        if (typed(reviewer).isEmpty() || typed(reviewer).length() > LONGEST_NAME) {
            problems.add(new FormProblem("reviewer", words.say("editor.wrong.reviewer")));
        }
        if (!typed(registration).isEmpty() && !typed(registration).matches(REGISTRATION)) {
            problems.add(new FormProblem("registration", words.say("editor.wrong.registration")));
        }
        if (typed(note).length() > LONGEST_NOTE) {
            problems.add(new FormProblem("note", words.say("editor.wrong.note")));
        }
        if (!Boolean.TRUE.equals(held)) {
            problems.add(new FormProblem("held", words.say("editor.wrong.held")));
        }
        return List.copyOf(problems);
    }

    /** What directory-service is told; only for a form without problems. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reviewedOn", typed(reviewedOn));
        body.put("reviewer", typed(reviewer));
        body.put("registration", typed(registration));
        body.put("note", typed(note));
        return body;
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(typed(reviewedOn)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }

    @Override
    public String toString() {
        return "ReviewForm[revision=" + revision + "]";
    }
}
