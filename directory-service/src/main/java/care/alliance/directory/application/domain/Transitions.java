package care.alliance.directory.application.domain;

import static care.alliance.directory.application.domain.ApplicationState.ACCEPTED;
import static care.alliance.directory.application.domain.ApplicationState.CHECKING;
import static care.alliance.directory.application.domain.ApplicationState.DECLINED;
import static care.alliance.directory.application.domain.ApplicationState.INTERVIEW;
import static care.alliance.directory.application.domain.ApplicationState.RECEIVED;

import java.util.Map;
import java.util.Set;

/** The one table of where an application can go; what it does not list cannot happen. */
public final class Transitions {

    private static final Map<ApplicationState, Set<ApplicationState>> TABLE = Map.of(
            RECEIVED, Set.of(CHECKING, DECLINED),
            CHECKING, Set.of(INTERVIEW, DECLINED),
            INTERVIEW, Set.of(ACCEPTED, DECLINED));

    private Transitions() {}

    /** Where an application in this state can go; empty when it has ended. */
    public static Set<ApplicationState> from(ApplicationState state) {
        return TABLE.getOrDefault(state, Set.of());
    }
}
