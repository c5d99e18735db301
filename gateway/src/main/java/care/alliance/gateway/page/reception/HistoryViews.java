package care.alliance.gateway.page.reception;

import care.alliance.gateway.page.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what became of an appointment, and through whom. */
@Component
class HistoryViews {

    private final Words words;

    HistoryViews(Words words) {
        this.words = words;
    }

    /**
     * A change, ready to be shown.
     *
     * @param what goes on after {@code who}: together they are a sentence
     */
    record Line(
            String when, String who, String what, @Nullable String reason) {}

    Line line(Past past, ZoneId zone) {
        return new Line(words.moment(past.at(), zone), who(past), what(past, zone), past.reason());
    }

    /** What has happened since somebody looked, a sentence each. */
    List<String> since(long seen, List<Past> history, ZoneId zone) {
        return history.stream()
                .filter(past -> past.version() > seen)
                .map(past -> sentence(past, zone))
                .toList();
    }

    String sentence(Past past, ZoneId zone) {
        Line line = line(past, zone);
        return words.say("reception.history.line", line.who(), line.what(), line.when());
    }

    private String who(Past past) {
        return past.byName() == null || past.byName().isBlank()
                ? words.say("reception.by." + past.by())
                : past.byName();
    }

    private String what(Past past, ZoneId zone) {
        if (past.movedFrom() != null && past.start() != null) {
            return words.say(
                    past.to().equals("REQUESTED") ? "reception.history.moved.ask" : "reception.history.moved",
                    words.moment(past.movedFrom(), zone),
                    words.moment(past.start(), zone));
        }
        String from = past.from() == null ? "NEW" : past.from();
        return words.sayOr("reception.history.other", "reception.history." + from + "." + past.to());
    }
}
