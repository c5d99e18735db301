package care.alliance.gateway.page.session;

import static care.alliance.gateway.page.Parts.orNone;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.NothingNew;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.course.Course;
import care.alliance.gateway.page.course.CourseViews;
import care.alliance.gateway.page.course.Courses;
import care.alliance.gateway.page.therapist.Therapists;
import care.alliance.gateway.security.Visitor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A person's sessions: the next one large, then the rest, and each with all there is to know. */
@Controller
class SessionController {

    private static final int PAST_SHOWN = 20;
    /** Still to come, unless its time is over. A hold is not a session yet: it is on the booking page. */
    private static final Set<String> COMING = Set.of("REQUESTED", "CONFIRMED", "ARRIVED");

    private final Appointments appointments;
    private final Sessions sessions;
    private final Therapists therapists;
    private final SessionViews views;
    private final Courses courses;
    private final CourseViews courseViews;
    private final Words words;

    SessionController(
            Appointments appointments,
            Sessions sessions,
            Therapists therapists,
            SessionViews views,
            Courses courses,
            CourseViews courseViews,
            Words words) {
        this.courses = courses;
        this.courseViews = courseViews;
        this.appointments = appointments;
        this.sessions = sessions;
        this.therapists = therapists;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/sessions")
    Mono<Rendering> list(Visitor visitor) {
        return Mono.zip(appointments.own(), courses.own(visitor)).flatMap(all -> {
            List<UUID> who = Stream.concat(
                            all.getT1().stream().map(Appointment::therapistId),
                            all.getT2().stream().map(Course::therapistId))
                    .toList();
            return orNone(therapists.names(who)).map(found -> {
                Map<UUID, String> names = found.orElse(Map.of());
                return list(all.getT1(), courseViews.links(all.getT2(), names), names, visitor);
            });
        });
    }

    private Rendering list(List<Appointment> own, List<Link> courses, Map<UUID, String> names, Visitor visitor) {
        Instant now = words.now();
        Comparator<Appointment> soonest = Comparator.comparing(Appointment::start);
        Predicate<Appointment> coming =
                session -> COMING.contains(session.state()) && session.end().isAfter(now);
        List<SessionView> ahead = own.stream()
                .filter(coming)
                .sorted(soonest)
                .map(session -> view(session, names, visitor))
                .toList();
        List<SessionView> past = own.stream()
                .filter(coming.negate().and(session -> !session.is("HELD")))
                .sorted(soonest.reversed())
                .limit(PAST_SHOWN)
                .map(session -> view(session, names, visitor))
                .toList();
        Rendering.Builder<?> page = Rendering.view("sessions/list")
                .modelAttribute("later", ahead.stream().skip(1).toList())
                .modelAttribute("courses", courses)
                .modelAttribute("past", past);
        ahead.stream().findFirst().ifPresent(next -> page.modelAttribute("next", next));
        return page.build();
    }

    private SessionView view(Appointment session, Map<UUID, String> names, Visitor visitor) {
        return views.of(
                session,
                Optional.ofNullable(names.get(session.therapistId())),
                Optional.empty(),
                Sessions.reader(visitor) == HistoryViews.Reader.STAFF);
    }

    @GetMapping("/sessions/" + Urls.ID)
    Mono<Rendering> one(@PathVariable UUID id, Visitor visitor) {
        return appointments.one(id).flatMap(session -> sessions.page("sessions/session", session, visitor));
    }

    /**
     * What has changed since the page was made: nothing ({@link NothingNew}), or the session's part of the page.
     */
    @GetMapping("/sessions/" + Urls.ID + "/status")
    Mono<Object> status(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long seen, Visitor visitor) {
        return appointments
                .one(id)
                .flatMap(session -> session.version() == seen
                        ? Mono.just(new NothingNew())
                        : sessions.page("sessions/status", session, visitor));
    }
}
