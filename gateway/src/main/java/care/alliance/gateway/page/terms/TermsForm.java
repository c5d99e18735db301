package care.alliance.gateway.page.terms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * Terms exactly as typed, so that nothing is lost when something is wrong.
 *
 * @param version the one that was seen
 * @param typed by name; empty for what is left as it is below
 * @param seen what stood there when the form was opened, as booking-service writes it
 */
record TermsForm(int version, Map<String, String> typed, Map<String, String> seen) {

    static TermsForm of(Scope scope, Policy policy) {
        return new TermsForm(
                policy.version(), each(scope, term -> typed(term, policy.said(term))), each(scope, policy::said));
    }

    static TermsForm read(Scope scope, MultiValueMap<String, String> form) {
        return new TermsForm(
                number(one(form, "version")),
                each(scope, term -> one(form, term.name())),
                each(scope, term -> one(form, "seen-" + term.name())));
    }

    /** The same on top of what stands there now: saving again then means it. */
    TermsForm over(Scope scope, Policy now) {
        return new TermsForm(now.version(), typed, each(scope, now::said));
    }

    String typed(Term term) {
        return typed.getOrDefault(term.name(), "");
    }

    String seen(Term term) {
        return seen.getOrDefault(term.name(), "");
    }

    /** What booking-service is told; only for a form without problems. What is empty is not said. */
    Map<String, Object> values(Scope scope) {
        Map<String, Object> values = new LinkedHashMap<>();
        scope.terms()
                .filter(term -> !typed(term).isEmpty())
                .forEach(term -> values.put(
                        term.name(),
                        switch (term) {
                            case Term.Amount amount -> amount.read(typed(term)).orElseThrow();
                            case Term.Choice _ -> typed(term);
                        }));
        return values;
    }

    private static String typed(Term term, String said) {
        return switch (term) {
            case Term.Amount amount when !said.isEmpty() -> amount.typed(Integer.parseInt(said));
            case Term.Amount _, Term.Choice _ -> said;
        };
    }

    private static Map<String, String> each(Scope scope, Function<Term, String> value) {
        return scope.terms().collect(Collectors.toMap(Term::name, value));
    }

    private static String one(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    /** A version that cannot be read is none that stands anywhere, so that nothing is changed unseen. */
    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
