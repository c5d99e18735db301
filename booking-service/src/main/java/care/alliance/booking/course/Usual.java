package care.alliance.booking.course;

import java.util.List;

/**
 * How a course of a therapy usually runs.
 *
 * @param sessionsMin fewest sessions
 * @param sessionsMax most sessions
 * @param phases in order; empty when the therapy has none
 */
record Usual(int sessionsMin, int sessionsMax, List<Phase> phases) {

    /** Where directory-service says nothing, any number goes. */
    static final Usual UNKNOWN = new Usual(2, 52, List.of());

    Usual {
        phases = List.copyOf(phases);
    }

    boolean allows(int sessions) {
        return sessions >= sessionsMin && sessions <= sessionsMax;
    }

    /** A part of the course, from one session to another, both included. */
    record Phase(String name, int from, int to) {}
}
