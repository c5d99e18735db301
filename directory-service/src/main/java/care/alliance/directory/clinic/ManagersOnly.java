package care.alliance.directory.clinic;

import care.alliance.kit.actor.Actor;
import care.alliance.kit.problem.Problem;
import care.alliance.kit.problem.ProblemException;
import java.util.UUID;

/** A clinic's affairs are its managers'. */
final class ManagersOnly {

    private ManagersOnly() {}

    /** @throws ProblemException 404 for anybody who does not manage this clinic */
    static void check(Actor actor, UUID clinic) {
        if (!actor.manages(clinic)) {
            throw new ProblemException(Problem.notFound());
        }
    }
}
