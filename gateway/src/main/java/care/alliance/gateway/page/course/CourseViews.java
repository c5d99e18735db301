package care.alliance.gateway.page.course;

import care.alliance.gateway.page.Link;
import care.alliance.gateway.page.Urls;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.page.session.Appointment;
import care.alliance.gateway.page.therapist.Slot;
import care.alliance.gateway.page.therapist.Therapist;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in plain words how a course lies in the calendar and how far it has come. */
@Component
public class CourseViews {

    private static final Set<String> AHEAD = Set.of("REQUESTED", "CONFIRMED");
    private static final int ENDING = 3;
    private static final int MOST_WIDTHS = 8;

    private final Words words;

    CourseViews(Words words) {
        this.words = words;
    }

    /** Courses as lines of a list. */
    public List<Link> links(List<Course> courses, Map<UUID, String> names) {
        return courses.stream()
                .map(course -> new Link(
                        "/courses/" + course.id(),
                        words.say(
                                "courses.line",
                                course.sessions(),
                                names.getOrDefault(course.therapistId(), words.say("session.therapist.unknown"))),
                        progress(course),
                        false))
                .toList();
    }

    /** What is chosen on the pages that build a course. */
    record OfferView(String therapist, String profileHref, String newHref, String summary, String usual) {}

    OfferView offer(CourseForm form, Therapist therapist, Therapist.Offer offer, Course.Usual usual) {
        return new OfferView(
                therapist.name(),
                "/therapists/" + therapist.id(),
                Urls.to("/courses/new")
                        .with("therapist", therapist.id())
                        .with("offer", offer.id())
                        .with("format", form.format())
                        .toString(),
                words.say(
                        "course.summary",
                        therapist.therapyName(offer.therapy()),
                        words.sayOr("list.one", "format.by." + form.format(), form.format()),
                        offer.minutes(),
                        words.money(offer.price())),
                words.say("course.usual", usual.sessionsMin(), usual.sessionsMax()));
    }

    /** A plan, ready to be shown. */
    record PlanView(String zone, boolean bookable, boolean solvable, List<PlannedView> items, List<String> skipped) {}

    record PlannedView(
            int number,
            String label,
            String when,
            @Nullable String why,
            List<Choice> instead,
            @Nullable Instant chosen) {}

    record Choice(Instant start, String label) {}

    PlanView plan(Plan plan, CourseForm form) {
        ZoneId zone = plan.zone();
        List<PlannedView> items = plan.items().stream()
                .map(session -> planned(session, zone, form))
                .toList();
        return new PlanView(
                words.zoneOfTimes(zone),
                items.stream().allMatch(item -> item.why() == null),
                items.stream()
                        .allMatch(item -> item.why() == null || !item.instead().isEmpty()),
                items,
                plan.skipped().stream()
                        .map(day -> day.name() == null
                                ? words.say("course.skipped.unnamed", words.day(day.date(), zone))
                                : words.say("course.skipped", words.day(day.date(), zone), day.name()))
                        .toList());
    }

    private PlannedView planned(Plan.Session session, ZoneId zone, CourseForm form) {
        Slot slot = session.slot();
        ZonedDateTime when =
                slot == null ? session.local().atZone(zone) : slot.start().atZone(zone);
        String reason = session.reason();
        return new PlannedView(
                session.number(),
                words.say("course.session", session.number()),
                words.day(when) + ", "
                        + words.clock(slot == null ? session.local().atZone(ZoneId.of("UTC")) : when),
                reason == null ? null : words.sayOr("course.why.other", "course.why." + reason),
                session.alternatives().stream()
                        .map(other -> new Choice(other.start(), words.moment(other.start(), zone)))
                        .toList(),
                reason == null ? form.instead().get(session.number()) : null);
    }

    /** A course, ready to be shown. */
    record CourseView(
            UUID clinicId,
            String href,
            long version,
            String seen,
            String summary,
            String therapist,
            String progress,
            @Nullable String ending,
            List<PhaseView> phases,
            List<ItemView> items,
            @Nullable String stopHref,
            String stopText,
            boolean late) {}

    record PhaseView(String name, String text, boolean current, String width) {}

    record ItemView(
            int number,
            String href,
            String label,
            String when,
            String state,
            @Nullable String moveRestHref) {}

    CourseView course(Course course, Optional<String> therapist) {
        String href = "/courses/" + course.id();
        boolean late = course.items().stream().filter(this::isAhead).anyMatch(item -> item.isLate(words.now()));
        return new CourseView(
                course.clinicId(),
                href,
                course.version(),
                CourseChanges.seen(course),
                words.say("course.line." + course.every(), course.sessions()),
                therapist.orElseGet(() -> words.say("session.therapist.unknown")),
                progress(course),
                course.remaining() > 0 && course.remaining() <= ENDING
                        ? words.say("course.ending", course.remaining())
                        : null,
                course.phases().stream()
                        .map(phase -> new PhaseView(
                                phase.name(),
                                words.say("course.phase", phase.from(), phase.to()),
                                phase.current(),
                                "grow-" + Math.clamp(phase.to() - phase.from() + 1L, 1, MOST_WIDTHS)))
                        .toList(),
                course.items().stream().map(item -> item(item, course, href)).toList(),
                course.remaining() > 0 ? href + "/stop" : null,
                words.say("course.stop.text", course.remaining()),
                late);
    }

    private ItemView item(Appointment item, Course course, String href) {
        int number = item.course() == null ? 0 : item.course().number();
        return new ItemView(
                number,
                "/sessions/" + item.id(),
                words.say("course.session", number),
                words.day(item.startsAt()) + ", " + words.clock(item.startsAt()),
                item.state(),
                isAhead(item) && number < course.sessions() ? href + "/move?number=" + number : null);
    }

    private boolean isAhead(Appointment item) {
        return AHEAD.contains(item.state()) && item.start().isAfter(words.now());
    }

    private String progress(Course course) {
        return course.state().equals("STOPPED")
                ? words.say("course.stopped", course.done())
                : words.say("course.progress", course.done(), course.remaining());
    }
}
