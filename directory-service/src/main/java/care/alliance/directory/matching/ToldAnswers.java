package care.alliance.directory.matching;

import care.alliance.kit.problem.FieldProblem;
import java.util.List;

/** Checks answers that somebody gave to the matcher and now chooses to show to a clinic. */
public interface ToldAnswers {

    /** Understands them as the matcher does; nothing is kept. */
    Checked check(MatchRequest told);

    /**
     * Answers that were looked at.
     *
     * @param answers what may be shown to a clinic, each of bounded length
     * @param problems what cannot be used, by its field; empty when all is well
     */
    record Checked(MatchRequest answers, List<FieldProblem> problems) {

        public Checked {
            problems = List.copyOf(problems);
        }
    }
}
