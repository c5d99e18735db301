package care.alliance.gateway.page.terms;

import care.alliance.gateway.page.FormProblem;
import care.alliance.gateway.page.Words;
import care.alliance.gateway.part.ServiceProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what is wrong with terms, at the field it is about. */
@Component
class TermsCheck {

    private final TermsWords terms;
    private final Words words;

    TermsCheck(TermsWords terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    List<FormProblem> problems(Scope scope, TermsForm form) {
        return scope.terms()
                .filter(term -> !fits(term, form.typed(term)))
                .map(this::problem)
                .toList();
    }

    /** What booking-service found beyond that. */
    List<FormProblem> of(Scope scope, ServiceProblem problem) {
        Set<String> fields = problem.fields().stream()
                .map(field -> field.substring(field.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        List<FormProblem> known = scope.terms()
                .filter(term -> fields.contains(term.name()))
                .map(this::problem)
                .toList();
        return known.isEmpty() ? List.of(new FormProblem(null, words.say("details.wrong"))) : known;
    }

    private static boolean fits(Term term, String typed) {
        return typed.isEmpty()
                || switch (term) {
                    case Term.Amount amount -> amount.read(typed).isPresent();
                    case Term.Choice choice -> choice.values().contains(typed);
                };
    }

    private FormProblem problem(Term term) {
        return new FormProblem(
                term.name(),
                switch (term) {
                    case Term.Amount amount ->
                        words.say(
                                "terms.wrong." + amount.unit(),
                                terms.name(term),
                                amount.least(),
                                amount.typed(amount.most()));
                    case Term.Choice _ -> words.say("terms.wrong.choice", terms.name(term));
                });
    }
}
