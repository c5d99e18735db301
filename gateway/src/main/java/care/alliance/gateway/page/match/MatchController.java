package care.alliance.gateway.page.match;

import care.alliance.gateway.client.Answer;
import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** One question a page. It needs no login and no script; answers never stand in an address. */
@Controller
class MatchController {

    private static final String RESULTS = "/match/results";

    private final Questions questions;
    private final Matches matches;
    private final Results results;
    private final Words words;

    MatchController(Questions questions, Matches matches, Results results, Words words) {
        this.questions = questions;
        this.matches = matches;
        this.results = results;
        this.words = words;
    }

    @GetMapping("/match")
    Mono<Rendering> begin() {
        return Mono.just(seeOther(Question.SAFE.href()));
    }

    @GetMapping("/match/{slug:[a-z]+}")
    Mono<Rendering> ask(@PathVariable String slug, WebSession session) {
        Question question = Question.of(slug).orElseThrow(NotFound::new);
        Answers answers = Answers.in(session);
        return answers.safe() || question == Question.SAFE
                ? page(question, answers, List.of())
                : Mono.just(seeOther(Question.SAFE.href()));
    }

    @PostMapping("/match/{slug:[a-z]+}")
    Mono<Rendering> answer(@PathVariable String slug, ServerWebExchange exchange, WebSession session) {
        Question question = Question.of(slug).orElseThrow(NotFound::new);
        return exchange.getFormData().flatMap(form -> {
            Answers answers = Answers.in(session).with(question, form.containsKey("skip") ? empty() : form);
            Optional<FormProblem> problem = problem(question, answers);
            if (problem.isPresent()) {
                return page(question, answers, List.of(problem.get()));
            }
            if (question == Question.SAFE && !answers.safe()) {
                Answers.forget(session);
                return Mono.just(seeOther("/match/help"));
            }
            answers.keepIn(session);
            return Mono.just(seeOther(form.containsKey("change") ? RESULTS : next(question, answers)));
        });
    }

    @GetMapping("/match/help")
    Mono<Rendering> help() {
        return Mono.just(Rendering.view("match/help").build());
    }

    @GetMapping(RESULTS)
    Mono<Rendering> results(WebSession session) {
        Answers answers = Answers.in(session);
        if (!answers.safe()) {
            return Mono.just(seeOther(Question.SAFE.href()));
        }
        return Answer.of(matches.of(answers)).flatMap(answer -> switch (answer) {
            case Answer.Given<MatchResult>(MatchResult found) -> results.page(answers, found);
            case Answer.Refused<MatchResult>(var refusal) -> {
                Question wrong = refusal.fields().stream()
                        .flatMap(field -> Question.about(field).stream())
                        .findFirst()
                        .orElse(Question.CONDITIONS);
                String text = words.sayOr("match.wrong", "match." + wrong.slug() + ".wrong");
                yield page(
                        wrong, answers, List.of(new FormProblem(wrong.fields().getFirst(), text)));
            }
        });
    }

    @PostMapping("/match/allow")
    Mono<Rendering> allow(ServerWebExchange exchange, WebSession session) {
        return exchange.getFormData().map(form -> {
            Answers.in(session).allowing(form.getOrDefault("steps", List.of())).keepIn(session);
            return seeOther(RESULTS);
        });
    }

    @PostMapping("/match/reset")
    Mono<Rendering> reset(WebSession session) {
        Answers.forget(session);
        return Mono.just(seeOther(Question.SAFE.href()));
    }

    private Mono<Rendering> page(Question question, Answers answers, List<FormProblem> problems) {
        return questions
                .page(question, answers)
                .map(asked -> Rendering.view("match/question")
                        .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                        .modelAttribute("q", asked)
                        .modelAttribute("problems", problems)
                        .modelAttribute("wrong", FormProblem.fields(problems))
                        .build());
    }

    private Optional<FormProblem> problem(Question question, Answers answers) {
        String field = question.fields().getFirst();
        String value = answers.one(field);
        boolean wrong = switch (question) {
            case SAFE -> value == null;
            case AGE -> value != null && !value.matches("1[01]\\d|120|\\d{1,2}");
            case BUDGET -> value != null && Matches.pence(value).isEmpty();
            default -> false;
        };
        return wrong
                ? Optional.of(new FormProblem(field, words.say("match." + question.slug() + ".wrong")))
                : Optional.empty();
    }

    private static String next(Question question, Answers answers) {
        return Question.asked(answers).stream()
                .filter(later -> later.compareTo(question) > 0)
                .findFirst()
                .map(Question::href)
                .orElse(RESULTS);
    }

    private static MultiValueMap<String, String> empty() {
        return new LinkedMultiValueMap<>();
    }

    private static Rendering seeOther(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }
}
