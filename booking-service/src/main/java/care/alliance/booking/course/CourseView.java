package care.alliance.booking.course;

import care.alliance.booking.appointment.AppointmentView;
import care.alliance.booking.appointment.domain.AppointmentState;
import care.alliance.booking.availability.domain.Format;
import care.alliance.booking.course.domain.Course;
import care.alliance.booking.course.domain.CoursePlan.Skipped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as callers see it.
 *
 * @param version counts the changes to the course and to each of its sessions
 * @param state {@code ACTIVE}, {@code STOPPED} or, when no session is ahead any more, {@code ENDED}
 * @param sessions how many were agreed on
 * @param done sessions that took place
 * @param remaining sessions that are still ahead
 * @param phases with the one that the next session belongs to
 * @param items every session that was booked, by start
 * @param skipped dates that were left out when it was planned; told once
 */
record CourseView(
        UUID id,
        int version,
        String state,
        UUID therapistId,
        UUID offerId,
        UUID clinicId,
        Format format,
        ZoneId zone,
        String every,
        int sessions,
        int done,
        int remaining,
        List<Phase> phases,
        List<AppointmentView> items,
        List<Skipped> skipped) {

    private static final Set<AppointmentState> AHEAD = Set.of(AppointmentState.REQUESTED, AppointmentState.CONFIRMED);

    /** @param current whether the next session belongs to it */
    record Phase(String name, int from, int to, boolean current) {}

    static CourseView of(Course course, Usual usual, List<AppointmentView> items, List<Skipped> skipped, Instant now) {
        List<AppointmentView> ahead = items.stream()
                .filter(item -> AHEAD.contains(item.state()) && item.end().isAfter(now))
                .toList();
        int done = Math.toIntExact(items.stream()
                .filter(item -> item.state() == AppointmentState.COMPLETED)
                .count());
        return new CourseView(
                course.id(),
                version(course, items),
                course.stopped() ? "STOPPED" : ahead.isEmpty() ? "ENDED" : "ACTIVE",
                course.therapistId(),
                course.offerId(),
                course.clinicId(),
                course.format(),
                course.zone(),
                course.everyWeeks() == 1 ? "WEEKLY" : "FORTNIGHTLY",
                course.sessions(),
                done,
                ahead.size(),
                phases(usual, course, ahead.isEmpty() ? null : number(ahead.getFirst())),
                items,
                skipped);
    }

    /** Whoever acts on the whole names the version that they saw, and a session that was moved alone makes it another. */
    static int version(Course course, List<AppointmentView> items) {
        return course.version()
                + items.stream().mapToInt(AppointmentView::version).sum();
    }

    /** Every phase has its share of the course, however many sessions were agreed on. */
    private static List<Phase> phases(Usual usual, Course course, @Nullable Integer next) {
        List<Phase> phases = new ArrayList<>();
        int from = 1;
        for (Usual.Phase phase : usual.phases()) {
            int to = Math.round((float) phase.to()
                    * course.sessions()
                    / usual.phases().getLast().to());
            if (to >= from) {
                phases.add(new Phase(phase.name(), from, to, next != null && next >= from && next <= to));
                from = to + 1;
            }
        }
        return phases;
    }

    static int number(AppointmentView item) {
        AppointmentView.CourseView place = item.course();
        return place == null ? 0 : place.number();
    }

    @Override
    public String toString() {
        return "CourseView[" + id + " v" + version + "]";
    }
}
