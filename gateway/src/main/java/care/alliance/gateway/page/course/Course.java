package care.alliance.gateway.page.course;

import static care.alliance.gateway.page.Lists.orEmpty;

import care.alliance.gateway.page.session.Appointment;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A course as booking-service tells it. */
public record Course(
        UUID id,
        long version,
        String state,
        UUID therapistId,
        UUID offerId,
        UUID clinicId,
        String format,
        ZoneId zone,
        String every,
        int sessions,
        int done,
        int remaining,
        List<Phase> phases,
        List<Appointment> items) {

    public Course {
        phases = orEmpty(phases);
        items = orEmpty(items);
    }

    /** Whether the clinic still has to confirm sessions of it. */
    boolean awaitsReception() {
        return !requests().isEmpty();
    }

    /** Its sessions that wait for an answer. */
    public List<Appointment> requests() {
        return items.stream().filter(item -> item.is("REQUESTED")).toList();
    }

    /** A part of it, from one session to another, both included. */
    public record Phase(String name, int from, int to, boolean current) {}

    /** How courses of a therapy usually run. */
    record Usual(int sessionsMin, int sessionsMax) {}

    record Many(List<Course> items) {
        Many {
            items = orEmpty(items);
        }
    }
}
