package care.alliance.directory.matching;

import care.alliance.directory.therapy.domain.Library;
import org.springframework.stereotype.Component;

@Component
class AnswersCheck implements ToldAnswers {

    private final Library library;

    AnswersCheck(Library library) {
        this.library = library;
    }

    @Override
    public Checked check(MatchRequest told) {
        MatchRequest shareable = told.shareable();
        Answers answers = new Answers(shareable, library);
        var _ = answers.seeker();
        return new Checked(shareable, answers.problems());
    }
}
