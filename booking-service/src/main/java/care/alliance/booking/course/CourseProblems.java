package care.alliance.booking.course;

import care.alliance.booking.course.domain.CoursePlan;
import care.alliance.kit.problem.Problem;
import java.time.ZoneId;

/** Refusals of courses. */
final class CourseProblems {

    private CourseProblems() {}

    /** Some sessions cannot be had; all of these are named, each with the nearest times instead. */
    static Problem conflicts(CoursePlan plan, ZoneId zone) {
        long many = plan.conflicts().size();
        return Problem.conflict(
                        "course-conflicts",
                        many == 1
                                ? "One session cannot be had at this time."
                                : many + " sessions cannot be had at this time.")
                .with("zone", zone)
                .with(
                        "conflicts",
                        plan.conflicts().stream().map(PlanView.Session::of).toList())
                .with(
                        "items",
                        plan.sessions().stream().map(PlanView.Session::of).toList())
                .with("skipped", plan.skipped());
    }

    static Problem sessions(Usual usual) {
        return Problem.unprocessable(
                        "sessions-out-of-range",
                        "This therapy takes %d to %d sessions.".formatted(usual.sessionsMin(), usual.sessionsMax()))
                .with("min", usual.sessionsMin())
                .with("max", usual.sessionsMax());
    }

    static Problem notForGroups() {
        return Problem.unprocessable("not-a-course", "Group sessions are not booked as a course.");
    }

    /** There is no session that this could be done to. */
    static Problem nothingAhead() {
        return Problem.conflict("wrong-state", "No session of this course is ahead.");
    }
}
