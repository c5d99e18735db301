package care.alliance.booking.course;

import care.alliance.booking.availability.domain.Slot;
import care.alliance.booking.course.domain.CoursePlan;
import care.alliance.booking.course.domain.CoursePlan.Conflict;
import care.alliance.booking.course.domain.CoursePlan.Planned;
import care.alliance.booking.course.domain.CoursePlan.Skipped;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A plan as callers see it. */
record PlanView(ZoneId zone, boolean bookable, List<Session> items, List<Skipped> skipped) {

    static PlanView of(CoursePlan plan, ZoneId zone) {
        return new PlanView(
                zone, plan.isWhole(), plan.sessions().stream().map(Session::of).toList(), plan.skipped());
    }

    /**
     * A session of the plan.
     *
     * @param local when it would start on the clinic's wall clock
     * @param slot null where there is a conflict
     * @param reason code of the conflict; null where there is none
     * @param alternatives the nearest times for a conflict
     */
    record Session(
            int number,
            LocalDateTime local,
            @Nullable Slot slot,
            @Nullable String reason,
            List<Slot> alternatives) {

        static Session of(Planned planned) {
            return new Session(
                    planned.number(),
                    planned.local(),
                    planned.slot(),
                    planned.conflict() == null ? null : code(planned.conflict()),
                    planned.alternatives());
        }
    }

    static String code(Conflict conflict) {
        return conflict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
