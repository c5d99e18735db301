package care.alliance.gateway.page.terms;

import care.alliance.gateway.page.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out terms as fields. */
@Component
class TermsViews {

    private final TermsWords terms;
    private final Words words;

    TermsViews(TermsWords terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    /** @param below what counts where nothing is said here: the clinic's terms for an offer */
    List<Part> parts(Scope scope, TermsForm form, Policy now, Policy below) {
        return scope.sections().stream()
                .map(section -> new Part(
                        section.name(),
                        words.say("terms.part." + section.name()),
                        section.terms().stream()
                                .map(term -> field(scope, form, term, otherwise(scope, term, now, below)))
                                .toList()))
                .toList();
    }

    /** What somebody else has changed since the form was opened. */
    List<Line> changes(Scope scope, TermsForm form, Policy now) {
        return scope.terms()
                .filter(term -> !form.seen(term).equals(now.said(term)))
                .map(term -> new Line(
                        terms.name(term), said(scope, term, form.seen(term)), said(scope, term, now.said(term))))
                .toList();
    }

    /**
     * {@code As usual: 24 hours}. What the house does is known only where the clinic says nothing, and no nation is what it is.
     */
    private String otherwise(Scope scope, Term term, Policy now, Policy below) {
        boolean known = !scope.ofClinic() || now.said(term).isEmpty();
        return term.equals(Term.NATION) || !known
                ? ""
                : words.say("terms.otherwise." + scope.below(), terms.value(term, below.counts(term)));
    }

    private Field field(Scope scope, TermsForm form, Term term, String otherwise) {
        return new Field(
                term.name(),
                terms.label(term),
                words.say("terms.hint." + term.name()),
                otherwise,
                form.typed(term),
                form.seen(term),
                switch (term) {
                    case Term.Amount _ -> List.of();
                    case Term.Choice choice -> options(scope, choice, form.typed(term));
                });
    }

    private List<Option> options(Scope scope, Term.Choice choice, String typed) {
        return Stream.concat(
                        Stream.of(new Option("", said(scope, choice, ""), typed.isEmpty())),
                        choice.values().stream()
                                .map(value -> new Option(value, terms.value(choice, value), value.equals(typed))))
                .toList();
    }

    private String said(Scope scope, Term term, String value) {
        return value.isEmpty() && !term.equals(Term.NATION)
                ? words.say("terms.unsaid." + scope.below())
                : terms.value(term, value);
    }

    /** A heading and what stands below it. */
    record Part(String id, String title, List<Field> fields) {}

    /**
     * A field.
     *
     * @param otherwise what counts while it is empty; empty where that is not known
     * @param options to choose from; empty for a number
     */
    record Field(
            String id, String label, String hint, String otherwise, String value, String seen, List<Option> options) {}

    record Option(String value, String text, boolean chosen) {}

    /** Before and after. */
    record Line(String field, String before, String after) {}
}
