package care.alliance.gateway.page.session;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who comes along, as it is typed.
 *
 * @param typed one name a line
 */
public record Companions(@Nullable String typed) {

    /** The most that come along to any session. */
    public static final int MOST = 9;

    private static final String FIELD = "companions";
    private static final int LONGEST = 100;

    /** The names, without blanks around them. What cannot be seen, such as a tab, is a blank. */
    public List<String> names() {
        return Objects.requireNonNullElse(typed, "")
                .lines()
                .map(name -> name.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What is wrong with them where at most so many can come; empty if nothing is. */
    public Optional<FormProblem> problem(Words words, int most) {
        if (names().size() > most) {
            return Optional.of(new FormProblem(FIELD, words.say("book.wrong.companions.many", most)));
        }
        return names().stream().anyMatch(name -> name.length() > LONGEST)
                ? Optional.of(new FormProblem(FIELD, words.say("book.wrong.companions.long")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Companions";
    }
}
