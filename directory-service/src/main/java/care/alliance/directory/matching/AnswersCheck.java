package care.alliance.directory.matching;

import care.alliance.directory.search.domain.Gazetteer;
import care.alliance.directory.search.domain.Located;
import care.alliance.directory.therapy.domain.Library;
import org.springframework.stereotype.Component;

@Component
class AnswersCheck implements ToldAnswers {

    private final Library library;
    private final Gazetteer gazetteer;

    AnswersCheck(Library library, Gazetteer gazetteer) {
        this.library = library;
        this.gazetteer = gazetteer;
    }

    @Override
    public Checked check(MatchRequest told) {
        MatchRequest shareable = told.shareable();
        String near = shareable.near();
        Located located = near == null || near.isBlank() ? new Located.NotAsked() : gazetteer.find(near);
        Answers answers = new Answers(shareable, library, located);
        var _ = answers.seeker();
        return new Checked(shareable, answers.problems());
    }
}
