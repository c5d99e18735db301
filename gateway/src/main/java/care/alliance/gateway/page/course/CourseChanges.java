package care.alliance.gateway.page.course;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.session.HistoryViews;
import care.alliance.gateway.page.session.HistoryViews.Reader;
import care.alliance.gateway.security.Visitor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What has become of a course's sessions since somebody opened a form: the versions that they saw travel with it. */
@Component
public class CourseChanges {

    private static final Pattern ONE = Pattern.compile("\\d{1,3}\\.\\d{1,9}");
    private static final int AT_ONCE = 4;
    private static final int MOST = 12;

    private final HistoryViews history;
    private final Words words;

    CourseChanges(HistoryViews history, Words words) {
        this.history = history;
        this.words = words;
    }

    /** The number and version of each session, such as {@code 1.3-2.2}. */
    static String seen(Course course) {
        return seen(course.items());
    }

    /** The same of some of its sessions. */
    public static String seen(List<Appointment> sessions) {
        return sessions.stream()
                .filter(item -> item.course() != null)
                .map(item -> number(item) + "." + item.version())
                .collect(Collectors.joining("-"));
    }

    /** That the course has changed, and what has changed in it, at most {@link #MOST} sentences, as the visitor would say it. */
    public Mono<List<FormProblem>> since(@Nullable String seen, Course now, FormProblem changed, Visitor visitor) {
        Reader reader = visitor.worksAt(now.clinicId()) ? Reader.STAFF : Reader.PATIENT;
        Map<Integer, Long> versions = versions(seen);
        return Flux.fromIterable(now.items())
                .filter(item -> item.version() > versions.getOrDefault(number(item), Long.MAX_VALUE))
                .flatMapSequential(
                        item -> history.since(versions.get(number(item)), item, reader)
                                .flatMapIterable(said -> said)
                                .map(said -> words.say("course.changed.session", number(item), said)),
                        AT_ONCE)
                .take(MOST)
                .collectList()
                .map(changed::with);
    }

    private static int number(Appointment item) {
        return item.course() == null ? 0 : item.course().number();
    }

    private static Map<Integer, Long> versions(@Nullable String seen) {
        Map<Integer, Long> versions = new HashMap<>();
        Arrays.stream(seen == null ? new String[0] : seen.split("-", -1))
                .filter(one -> ONE.matcher(one).matches())
                .map(one -> one.split("\\.", -1))
                .forEach(one -> versions.put(Integer.valueOf(one[0]), Long.valueOf(one[1])));
        return versions;
    }
}
