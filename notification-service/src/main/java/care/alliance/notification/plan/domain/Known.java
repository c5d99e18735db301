package care.alliance.notification.plan.domain;

import java.util.HashSet;
import java.util.Set;

/**
 * The messages of an appointment so far. One that was withdrawn before it went out is not among them: it may be planned
 * again.
 *
 * @param waiting nobody has tried to send them yet
 * @param ended gone out, on their way, or given up
 */
public record Known(Set<Message> waiting, Set<Message> ended) {

    public Known {
        waiting = Set.copyOf(waiting);
        ended = Set.copyOf(ended);
    }

    Set<Message> all() {
        Set<Message> all = new HashSet<>(waiting);
        all.addAll(ended);
        return all;
    }
}
