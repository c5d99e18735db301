package care.alliance.gateway.page.session;

import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.NotFound;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says in words what became of an appointment, and through whom. */
@Component
public class HistoryViews {

    private final Appointments appointments;
    private final Words words;

    HistoryViews(Appointments appointments, Words words) {
        this.appointments = appointments;
        this.words = words;
    }

    /** To whom it is told: the patient is "you" or "the patient". */
    public enum Reader {
        PATIENT,
        STAFF
    }

    /**
     * A change, ready to be shown.
     *
     * @param what goes on after {@code who}: together they are a sentence
     */
    public record Line(
            String when, String who, String what, @Nullable String reason) {}

    /** A change as the clinic's staff read it. */
    public Line line(Past past, ZoneId zone) {
        return line(past, zone, Reader.STAFF);
    }

    /** A change as a sentence for the clinic's staff. */
    public String sentence(Past past, ZoneId zone) {
        return sentence(past, zone, Reader.STAFF);
    }

    /**
     * What has become of an appointment since somebody saw it, a sentence each.
     *
     * @param seen the version that they saw; null if that is not known, and then there is nothing to say
     */
    public Mono<List<String>> since(@Nullable Long seen, Appointment now, Reader reader) {
        return appointments
                .history(now.id())
                .onErrorResume(NotFound.class, _ -> Mono.just(List.of()))
                .map(changes -> changes.stream()
                        .filter(past -> seen != null && past.version() > seen)
                        .map(past -> sentence(past, now.zone(), reader))
                        .toList());
    }

    private String sentence(Past past, ZoneId zone, Reader reader) {
        Line line = line(past, zone, reader);
        return words.say("history.line", line.who(), line.what(), line.when());
    }

    private Line line(Past past, ZoneId zone, Reader reader) {
        return new Line(words.moment(past.at(), zone), who(past, reader), what(past, zone), past.reason());
    }

    private String who(Past past, Reader reader) {
        if (past.byName() != null && !past.byName().isBlank()) {
            return past.byName();
        }
        return words.say(
                reader == Reader.PATIENT && past.by().equals("PATIENT") ? "history.by.you" : "history.by." + past.by());
    }

    private String what(Past past, ZoneId zone) {
        if (past.movedFrom() != null && past.start() != null) {
            return words.say(
                    past.to().equals("REQUESTED") ? "history.moved.ask" : "history.moved",
                    words.moment(past.movedFrom(), zone),
                    words.moment(past.start(), zone));
        }
        String from = past.from() == null ? "NEW" : past.from();
        return words.sayOr("history.other", "history." + from + "." + past.to());
    }
}
